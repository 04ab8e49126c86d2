import { dayOfMoment } from '~/app/format/dates';
import { ROLE_WORDS } from '~/app/format/words';
import type { TableDefinition } from '~/app/ui/table/table-types';
import { openingText } from './open-reasons';
import type { ReadingRow } from './reading-queries.server';

const WHAT: Record<ReadingRow['action'], string> = {
  'person.opened': 'je bladzijde',
  'person.read': 'je bladzijde',
  'private-text.read': 'wat je deelde',
};

/** Who read somebody's page: the last one first. */
export const READINGS_TABLE: TableDefinition<ReadingRow> = {
  name: 'wie-keek',
  caption: 'Wie keek',
  rowWord: 'regels',
  columns: [
    { id: 'datum', label: 'Datum', kind: 'date', value: ({ at }) => dayOfMoment(at) },
    {
      id: 'naam',
      label: 'Naam',
      kind: 'text',
      filter: false,
      none: 'account bestaat niet meer',
      value: ({ name }) => name,
    },
    { id: 'rol', label: 'Rol', kind: 'word', value: ({ role }) => ROLE_WORDS[role] },
    { id: 'wat', label: 'Keek naar', kind: 'word', value: ({ action }) => WHAT[action] },
    {
      id: 'reden',
      label: 'Reden',
      kind: 'text',
      filter: false,
      none: 'geen reden nodig',
      value: ({ action, opening }) => {
        if (opening) return openingText(opening);
        return action === 'person.opened' ? 'reden is gewist' : null;
      },
    },
  ],
};
