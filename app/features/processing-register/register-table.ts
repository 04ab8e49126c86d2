import type { TableDefinition } from '~/app/ui/table/table-types';
import type { RegisterRow } from './register-view';

/** The processing register as a table, for a file. */
export const REGISTER_TABLE: TableDefinition<RegisterRow> = {
  name: 'verwerkingsregister',
  caption: 'Verwerkingsregister',
  rowWord: 'verwerkingen',
  columns: [
    { id: 'verwerking', label: 'Verwerking', kind: 'text', value: ({ title }) => title },
    { id: 'doel', label: 'Doel', kind: 'text', value: ({ purpose }) => purpose },
    { id: 'grondslag', label: 'Grondslag', kind: 'text', value: ({ basis }) => basis },
    { id: 'betrokkenen', label: 'Betrokkenen', kind: 'text', value: ({ people }) => people },
    { id: 'gegevens', label: 'Gegevens', kind: 'text', value: ({ data }) => data },
    { id: 'ontvangers', label: 'Ontvangers', kind: 'text', value: ({ recipients }) => recipients },
    { id: 'bewaartermijn', label: 'Bewaartermijn', kind: 'text', value: ({ term }) => term },
    { id: 'maatregelen', label: 'Maatregelen', kind: 'text', value: ({ measures }) => measures },
    { id: 'doorgifte', label: 'Doorgifte', kind: 'text', value: ({ transfer }) => transfer },
  ],
};
