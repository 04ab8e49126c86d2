import type { TableDefinition } from '~/app/ui/table/table-types';
import type { FormerEmployee } from './former-staff-queries.server';

/** People who left; `base` is the page on which one sees what erasing takes away. */
export function formerStaffTable(base: string, which: 'due' | 'kept'): TableDefinition<FormerEmployee> {
  return {
    name: which === 'due' ? 'wissen' : 'bewaren',
    prefix: which === 'due' ? 'wissen' : 'bewaren',
    caption: which === 'due' ? 'De bewaartermijn is voorbij' : 'Uit dienst, de bewaartermijn loopt nog',
    rowWord: 'mensen',
    columns: [
      { id: 'naam', label: 'Naam', kind: 'text', value: ({ name }) => name, filter: false },
      { id: 'nummer', label: 'Personeelsnummer', kind: 'text', value: ({ number }) => number, filter: false },
      { id: 'laatste-dag', label: 'Laatste dag in dienst', kind: 'date', value: ({ lastDay }) => lastDay },
      { id: 'wissen-vanaf', label: 'Wissen vanaf', kind: 'date', value: (row) => row.erasableFrom },
    ],
    rowAction: {
      label: 'Wissen',
      of: ({ employeeId, name }) => ({
        label: which === 'due' ? 'Wis gegevens' : 'Wis op verzoek',
        about: name,
        href: `${base}/${employeeId}`,
      }),
    },
  };
}
