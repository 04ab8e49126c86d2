import type { TableDefinition } from '~/app/ui/table/table-types';
import { enteredColumn, takeBack } from './settings-columns';
import type { CarryOverRow } from './settings-rows.server';

/** Written agreements that part of a basic right goes on; names sort and never filter. */
export function carryOverTable(here: string, closedYears: readonly string[]): TableDefinition<CarryOverRow> {
  return {
    name: 'instellingen-meeneemafspraken',
    prefix: 'afspraak',
    caption: 'Afspraken die gelden',
    rowWord: 'afspraken',
    columns: [
      { id: 'naam', label: 'Medewerker', kind: 'text', filter: false, value: ({ name }) => name },
      { id: 'uit', label: 'Uit', kind: 'word', value: ({ from }) => from },
      { id: 'uren', label: 'Uren', kind: 'hours', none: '', value: ({ hours }) => hours, total: 'sum' },
      { id: 'geld', label: 'Geld', kind: 'money', none: '', value: ({ cents }) => cents, total: 'sum' },
      { id: 'getekend', label: 'Getekend', kind: 'date', value: ({ signedOn }) => signedOn },
      { id: 'tot', label: 'Te gebruiken t/m', kind: 'date', value: ({ expiresOn }) => expiresOn },
      enteredColumn(),
      {
        id: 'opmerking',
        label: 'Opmerking',
        kind: 'text',
        filter: false,
        none: '',
        hidden: (rows) => rows.every(({ note }) => note === ''),
        value: ({ note }) => note || null,
      },
    ],
    rowAction: {
      label: 'Intrekken',
      // What a closed year carried on is laid down; taking the agreement back would change nothing of it.
      of: ({ id, name, from }) =>
        closedYears.includes(from)
          ? null
          : takeBack(`${here}/meeneemafspraken/${id}/intrekken`, `${name}, ${from}`),
    },
  };
}
