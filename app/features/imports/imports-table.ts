import type { TableDefinition } from '~/app/ui/table/table-types';
import type { ImportLine } from './import-lines';

/** The imports of a school; they stay here for good. */
export const IMPORTS_TABLE: TableDefinition<ImportLine> = {
  name: 'imports',
  caption: 'Alle imports',
  rowWord: 'imports',
  columns: [
    {
      id: 'bestand',
      label: 'Bestand',
      kind: 'text',
      value: ({ fileName }) => fileName,
      href: ({ address }) => address,
      filter: false,
    },
    { id: 'soort', label: 'Soort', kind: 'word', value: ({ kind }) => kind },
    {
      id: 'wanneer',
      label: 'Wanneer',
      kind: 'text',
      value: ({ when }) => when,
      order: ({ moment }) => moment,
      filter: false,
    },
    { id: 'door', label: 'Door', kind: 'text', value: ({ by }) => by, filter: false },
    { id: 'wat', label: 'Wat', kind: 'text', value: ({ counts }) => counts || null, filter: false },
    { id: 'stand', label: 'Stand', kind: 'word', value: ({ status }) => status },
    {
      id: 'toen',
      label: 'Ongedaan gemaakt op',
      kind: 'text',
      value: ({ undoneAt }) => undoneAt,
      filter: false,
      hidden: true,
    },
  ],
};
