import { stringify } from 'csv-stringify/sync';
import { allRows, type Sheet } from './sheet';

const UP_TO_FOUR = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 4, useGrouping: false });
const TWO = new Intl.NumberFormat('nl-NL', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
  useGrouping: false,
});

/** A table as CSV that Dutch Excel opens by a double click: semicolons, decimal commas, a byte order mark. */
export function tableCsv(sheet: Sheet): string {
  const rows = allRows(sheet).map((row) =>
    row.map((value, column) => csvText(sheet.columns[column]?.kind, value)),
  );
  return stringify([sheet.columns.map(({ label }) => safeText(label)), ...rows], {
    delimiter: ';',
    bom: true,
    escape_formulas: true,
    record_delimiter: '\r\n',
    cast: { number: (value, { index }) => numberText(sheet.columns[index]?.kind, value) },
  });
}

const numberText = (kind: string | undefined, value: number): string =>
  kind === 'hours' || kind === 'money' ? TWO.format(value) : UP_TO_FOUR.format(value);

function csvText(kind: string | undefined, value: string | number | null): string | number | null {
  if (typeof value !== 'string') return value;
  return kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(value)
    ? value.split('-').reverse().join('-')
    : safeText(value);
}

/** What spreadsheets may take for a formula beside `=+-@`, tab and return: a line feed and full-width signs. */
function safeText(text: string): string {
  return /^[\n＝＋－＠]/u.test(text) ? `'${text}` : text;
}
