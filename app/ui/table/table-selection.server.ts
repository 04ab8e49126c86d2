import { isNumeric, typedNumber } from './cell-text';
import { tableWords } from './table-address';
import type { CellValue, Column, TableDefinition } from './table-types';

/** The rows and columns that an address asks for; the page and the export both start from it. */
export interface TableSelection<Row> {
  definition: TableDefinition<Row>;
  columns: Column<Row>[];
  /** Filtered and sorted, all pages. */
  rows: Row[];
  sort: { id: string; descending: boolean } | null;
  isFiltered: boolean;
}

const DUTCH = new Intl.Collator('nl', { numeric: true });

export function selectTable<Row>(
  definition: TableDefinition<Row>,
  rows: readonly Row[],
  search: URLSearchParams,
): TableSelection<Row> {
  const tests = definition.columns.flatMap((column) => filtersOf(definition, column, search));
  const kept = tests.length === 0 ? [...rows] : rows.filter((row) => tests.every((test) => test(row)));
  const sort = sortOf(definition, search);
  const column = sort && definition.columns.find(({ id }) => id === sort.id);
  if (column) kept.sort(comparison(column, sort.descending));
  return {
    definition,
    columns: shownColumns(definition, rows, search),
    rows: kept,
    sort,
    isFiltered: tests.length > 0,
  };
}

function shownColumns<Row>(
  { columns, prefix }: TableDefinition<Row>,
  rows: readonly Row[],
  search: URLSearchParams,
): Column<Row>[] {
  const asked = new Set(search.getAll(tableWords(prefix).columns));
  const isHidden = ({ hidden }: Column<Row>) => (typeof hidden === 'function' ? hidden(rows) : hidden);
  const shown = columns.filter((column) => (asked.size === 0 ? !isHidden(column) : asked.has(column.id)));
  return shown.length > 0 ? shown : columns.filter((column) => !isHidden(column));
}

function sortOf<Row>({ columns, prefix, sort }: TableDefinition<Row>, search: URLSearchParams) {
  const asked = search.get(tableWords(prefix).sort);
  for (const text of [asked, sort]) {
    const id = text?.replace(/^-/, '');
    if (text && columns.some((column) => column.id === id)) {
      return { id: id ?? '', descending: text.startsWith('-') };
    }
  }
  return null;
}

/** Rows without a value come last in both directions. */
function comparison<Row>(column: Column<Row>, descending: boolean) {
  const key = (row: Row) => column.order?.(row) ?? sortable(column.value(row));
  const direction = descending ? -1 : 1;
  return (left: Row, right: Row): number => {
    const [a, b] = [key(left), key(right)];
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    if (typeof a === 'number' && typeof b === 'number') return (a - b) * direction;
    return DUTCH.compare(String(a), String(b)) * direction;
  };
}

const sortable = (value: CellValue): string | number | null => (typeof value === 'object' ? null : value);

function filtersOf<Row>(
  { prefix }: TableDefinition<Row>,
  column: Column<Row>,
  search: URLSearchParams,
): ((row: Row) => boolean)[] {
  if (column.filter === false) return [];
  const words = tableWords(prefix);
  const value = (row: Row) => sortable(column.value(row));
  if (column.kind === 'word') {
    const wanted = search.get(words.is(column.id));
    if (!wanted) return [];
    const { words: wordsOf } = column;
    return [wordsOf ? (row) => wordsOf(row).includes(wanted) : (row) => value(row) === wanted];
  }
  if (column.kind === 'text') {
    const part = search.get(words.contains(column.id))?.trim().toLocaleLowerCase('nl');
    return part
      ? [
          (row) =>
            String(value(row) ?? '')
              .toLocaleLowerCase('nl')
              .includes(part),
        ]
      : [];
  }
  const tests: ((row: Row) => boolean)[] = [];
  const from = bound(column, search.get(words.from(column.id)));
  const to = bound(column, search.get(words.to(column.id)));
  if (from !== null)
    tests.push((row) => (value(row) ?? Number.NEGATIVE_INFINITY) >= from && value(row) !== null);
  if (to !== null) tests.push((row) => (value(row) ?? Number.POSITIVE_INFINITY) <= to && value(row) !== null);
  return tests;
}

function bound<Row>(column: Column<Row>, typed: string | null): string | number | null {
  if (!typed) return null;
  if (isNumeric(column.kind)) return typedNumber(column.kind, typed);
  return /^\d{4}-\d{2}-\d{2}$/.test(typed) ? typed : null;
}
