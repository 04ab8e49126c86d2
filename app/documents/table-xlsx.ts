import writeXlsx, { type Cell } from 'write-excel-file/node';
import { allRows, type Sheet } from './sheet';

const FORMATS: Record<string, string> = {
  hours: '#,##0.00',
  money: '€\\ #,##0.00',
  percent: '0.0"%"',
  points: '+0.0;-0.0;0.0',
  fte: '0.0###',
  count: '#,##0',
};
const LONGEST = 48;
const SHEET_NAME_LENGTH = 31;

/** A table as a workbook with real numbers and dates, a header that stays and columns as wide as their text. */
export async function tableXlsx(sheet: Sheet): Promise<Buffer> {
  const header = sheet.columns.map(
    ({ label, kind }): Cell => ({
      value: label,
      type: String,
      fontWeight: 'bold',
      wrap: true,
      alignVertical: 'bottom',
      align: kind in FORMATS ? 'right' : 'left',
    }),
  );
  const rows = allRows(sheet).map((row, index) =>
    row.map((value, column) => {
      const cell = xlsxCell(sheet.columns[column]?.kind ?? 'text', value);
      return sheet.total && index === sheet.rows.length ? bold(cell) : cell;
    }),
  );
  return writeXlsx([header, ...rows], {
    sheet: sheetName(sheet.title),
    stickyRowsCount: 1,
    columns: sheet.columns.map(({ label }, column) => ({ width: widthOf(label, sheet, column) })),
  }).toBuffer();
}

function xlsxCell(kind: string, value: string | number | null): Cell {
  if (value === null) return null;
  if (typeof value === 'number') return { value, type: Number, format: FORMATS[kind] ?? '0' };
  if (kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(value)) {
    return { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'd mmm yyyy' };
  }
  return { value, type: String };
}

const bold = (cell: Cell): Cell =>
  cell !== null && typeof cell === 'object' && 'value' in cell ? { ...cell, fontWeight: 'bold' } : cell;

/** What Excel allows: no `[]:*?/\`, no quote at an end, at most 31 characters. */
function sheetName(title: string): string {
  const name = title.replaceAll(/[[\]:*?/\\]/g, ' ').replaceAll(/^'+|'+$/g, '');
  return name.slice(0, SHEET_NAME_LENGTH).trim() || 'Tabel';
}

function widthOf(label: string, { rows }: Sheet, column: number): number {
  const longest = rows.reduce((most, row) => Math.max(most, String(row[column] ?? '').length), 0);
  return Math.min(LONGEST, Math.max(12, longest + 2, Math.ceil(label.length / 2) + 2));
}
