import { isNumeric, unitOf } from './cell-text';
import { selectTable } from './table-selection.server';
import { columnTotal, hasTotals } from './table-totals.server';
import {
  type CellValue,
  type Column,
  type ColumnKind,
  type TableDefinition,
  TOO_FEW_WORDS,
} from './table-types';

/** A value for a spreadsheet: numbers in the reader's units, dates as ISO text, null for an empty cell. */
export type SheetValue = string | number | null;

export interface TableSheet {
  title: string;
  columns: { label: string; kind: ColumnKind }[];
  rows: SheetValue[][];
  total: SheetValue[] | null;
  /** Sentences under the table. */
  notes: readonly string[];
}

/** What an address shows, for a file: all rows of the filter in the same order, the columns that are shown. */
export function tableSheet<Row>(
  definition: TableDefinition<Row>,
  rows: readonly Row[],
  search: URLSearchParams,
): TableSheet {
  const selection = selectTable(definition, rows, search);
  const columns = fileColumns(selection.columns);
  return {
    title: definition.caption,
    columns: columns.map(({ label, kind }) => ({ label: withUnit(label, kind), kind })),
    rows: selection.rows.map((row) =>
      quietRow(columns.map((column) => sheetValue(column, column.value(row)))),
    ),
    total: totalRow(columns, selection.rows, definition.totalLabel),
    notes: definition.notes ?? [],
  };
}

type FileColumn<Row> = Pick<Column<Row>, 'label' | 'kind' | 'value' | 'none' | 'total'>;

/** What stands in one cell on screen is a number in a column of its own. */
const fileColumns = <Row>(columns: readonly Column<Row>[]): FileColumn<Row>[] =>
  columns.flatMap((column): FileColumn<Row>[] =>
    column.parts ? column.parts.map((part) => ({ none: column.none, ...part })) : [column],
  );

function totalRow<Row>(
  columns: readonly FileColumn<Row>[],
  rows: readonly Row[],
  label = 'Totaal',
): SheetValue[] | null {
  if (!hasTotals(columns) || rows.length < 2) return null;
  const totals = columns.map((column) => sheetValue(column, columnTotal(column, rows), ''));
  if (totals.every((value) => value === '')) return null;
  return columns[0]?.total ? totals : [label, ...totals.slice(1)];
}

/** As on screen: "te weinig mensen" at the first of the cells beside each other. */
const quietRow = (values: SheetValue[]): SheetValue[] =>
  values.map((value, index) =>
    value === TOO_FEW_WORDS && values[index - 1] === TOO_FEW_WORDS ? '–' : value,
  );

function sheetValue<Row>(
  column: Pick<FileColumn<Row>, 'kind' | 'none'>,
  value: CellValue,
  none = column.none,
): SheetValue {
  if (value === null)
    return none === undefined && isNumeric(column.kind) ? 'niet vastgelegd' : (none ?? null);
  if (typeof value === 'object') return TOO_FEW_WORDS;
  return typeof value === 'number' ? value / unitOf(column.kind) : value;
}

const UNIT_WORDS: Partial<Record<ColumnKind, string>> = { hours: 'uren', money: '€', percent: '%' };

/** In a file the unit stands in the header, because the cells are bare numbers. */
function withUnit(label: string, kind: ColumnKind): string {
  const unit = UNIT_WORDS[kind];
  return unit && !label.toLowerCase().includes(unit) ? `${label} (${unit})` : label;
}
