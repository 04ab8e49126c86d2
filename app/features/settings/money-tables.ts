import { formatMoney } from '~/app/format/numbers';
import type { Column, TableDefinition } from '~/app/ui/table/table-types';
import { earlierColumn, enteredColumn, takeBack, yearColumn } from './settings-columns';
import type { GeneralCostRow, HourValueRow, LumpsumRow, PupilCountRow } from './settings-rows.server';

const sourceColumn: Column<{ source: string }> = {
  id: 'bron',
  label: 'Bron',
  kind: 'text',
  value: ({ source }) => source,
};

/** The personnel lumpsum per calendar year. */
export const LUMPSUM_TABLE: TableDefinition<LumpsumRow> = {
  name: 'instellingen-lumpsum',
  prefix: 'lumpsum',
  caption: 'Lumpsum per kalenderjaar',
  rowWord: 'bedragen',
  columns: [
    yearColumn,
    { id: 'bedrag', label: 'Personele lumpsum', kind: 'money', value: ({ cents }) => cents },
    {
      id: 'schatting',
      label: 'Schatting',
      kind: 'word',
      value: ({ isEstimate }) => (isEstimate ? 'ja' : 'nee'),
    },
    sourceColumn,
    enteredColumn(),
    earlierColumn,
  ],
};

/** What an hour costs, per calendar year and function category. */
export const HOUR_VALUE_TABLE: TableDefinition<HourValueRow> = {
  name: 'instellingen-uurwaarden',
  prefix: 'uurwaarden',
  caption: 'Uurwaarden per functiecategorie',
  rowWord: 'uurwaarden',
  columns: [
    yearColumn,
    { id: 'categorie', label: 'Categorie', kind: 'word', value: ({ category }) => category },
    { id: 'uur', label: 'Per uur', kind: 'money', value: ({ hourly }) => hourly },
    { id: 'voltijd', label: 'Per jaar', kind: 'money', value: ({ yearly }) => yearly, none: '' },
    sourceColumn,
    enteredColumn(),
    earlierColumn,
  ],
};

/** The number of pupils of a PO school per school year. */
export const PUPIL_COUNT_TABLE: TableDefinition<PupilCountRow> = {
  name: 'instellingen-leerlingen',
  prefix: 'leerlingen',
  caption: 'Leerlingen per schooljaar',
  rowWord: 'rijen',
  columns: [
    { id: 'schooljaar', label: 'Schooljaar', kind: 'word', value: ({ year }) => year },
    { id: 'aantal', label: 'Leerlingen', kind: 'count', value: ({ pupils }) => pupils },
    sourceColumn,
    enteredColumn(),
    earlierColumn,
  ],
};

/** Spending that belongs to no activity; `here` is given where a line may be taken back. */
export function generalCostTable(here: string | null): TableDefinition<GeneralCostRow> {
  return {
    name: 'instellingen-algemene-kosten',
    prefix: 'kosten',
    caption: 'Kosten die bij geen activiteit horen',
    rowWord: 'kostenposten',
    columns: [
      yearColumn,
      { id: 'omschrijving', label: 'Omschrijving', kind: 'text', value: ({ description }) => description },
      { id: 'soort', label: 'Soort', kind: 'word', value: ({ kind }) => kind },
      { id: 'bedrag', label: 'Bedrag', kind: 'money', value: ({ cents }) => cents, total: 'sum' },
      enteredColumn(),
    ],
    ...(here === null
      ? {}
      : {
          rowAction: {
            label: 'Intrekken',
            of: ({ id, description, cents }) =>
              takeBack(`${here}/algemene-kosten/${id}/intrekken`, `${description}, ${formatMoney(cents)}`),
          },
        }),
  };
}
