import type { TableDefinition } from '~/app/ui/table/table-types';
import type { AccountView } from './account-view';

/** Everybody who can sign in or could, with their roles; names and addresses sort, and never filter. */
export function accountTable(base: string): TableDefinition<AccountView> {
  return {
    name: 'accounts',
    caption: 'Alle accounts',
    rowWord: 'accounts',
    columns: [
      {
        id: 'naam',
        label: 'Naam',
        kind: 'text',
        filter: false,
        value: ({ name }) => name,
        href: ({ id }) => `${base}/${id}`,
      },
      { id: 'email', label: 'E-mailadres', kind: 'text', filter: false, value: ({ email }) => email },
      {
        id: 'rollen',
        label: 'Rollen',
        kind: 'text',
        none: 'geen rol',
        value: ({ roles }) => roles.map(({ label, place }) => `${label} (${place})`).join('; ') || null,
      },
      {
        id: 'medewerker',
        label: 'Medewerker',
        kind: 'text',
        filter: false,
        none: 'niet gekoppeld',
        value: ({ employee }) => employee,
      },
      {
        id: 'stand',
        label: 'Stand',
        kind: 'word',
        hidden: (rows) => rows.every(({ endedOn }) => endedOn === null),
        value: ({ endedOn }) => (endedOn === null ? 'open' : 'beëindigd'),
      },
      {
        id: 'beeindigd',
        label: 'Beëindigd op',
        kind: 'date',
        none: '',
        hidden: (rows) => rows.every(({ endedOn }) => endedOn === null),
        value: ({ endedOn }) => endedOn,
      },
    ],
  };
}
