import { formatMoment } from '~/app/format/dates';
import type { TableDefinition } from '~/app/ui/table/table-types';

/** One entry as the page shows it: nothing of what stood there. */
export interface DoingLine {
  seq: number;
  at: string;
  who: string | null;
  actingAs: string;
  what: string;
  kind: string;
  /** Of which account or school; null: not told here. */
  name: string | null;
}

export interface DoingCount {
  who: string | null;
  actingAs: string;
  what: string;
  times: number;
}

const NOBODY = 'zonder account';

export const TRAIL_TABLE: TableDefinition<DoingLine> = {
  name: 'logboek',
  caption: 'Alle regels',
  rowWord: 'regels',
  columns: [
    { id: 'regel', label: 'Regel', kind: 'count', filter: false, value: ({ seq }) => seq },
    {
      id: 'wanneer',
      label: 'Wanneer',
      kind: 'text',
      filter: false,
      value: ({ at }) => formatMoment(at),
      order: ({ seq }) => seq,
    },
    // A name stands in no address: who acted is chosen in the form above, by account.
    { id: 'wie', label: 'Wie', kind: 'word', filter: false, none: NOBODY, value: ({ who }) => who },
    { id: 'rol', label: 'Rol', kind: 'word', value: ({ actingAs }) => actingAs },
    { id: 'wat', label: 'Wat', kind: 'word', value: ({ what }) => what },
    { id: 'soort', label: 'Waarop', kind: 'word', value: ({ kind }) => kind },
    { id: 'naam', label: 'Naam', kind: 'text', filter: false, none: '', value: ({ name }) => name },
  ],
};

export const COUNTS_TABLE: TableDefinition<DoingCount> = {
  name: 'logboek-aantallen',
  caption: 'Wie deed wat, en hoe vaak',
  prefix: 'aantal',
  rowWord: 'rijen',
  sort: '-keer',
  columns: [
    { id: 'wat', label: 'Wat', kind: 'word', value: ({ what }) => what },
    { id: 'wie', label: 'Wie', kind: 'word', filter: false, none: NOBODY, value: ({ who }) => who },
    { id: 'rol', label: 'Rol', kind: 'word', value: ({ actingAs }) => actingAs },
    { id: 'keer', label: 'Hoe vaak', kind: 'count', total: 'sum', value: ({ times }) => times },
  ],
};
