import { counted, wordFor } from '~/app/format/counted';
import { formatCount } from '~/app/format/numbers';
import { cellText, isNumeric } from './cell-text';
import { searchWithout, tablePlace, tableWords } from './table-address';
import { selectTable, type TableSelection } from './table-selection.server';
import { columnTotal, hasTotals } from './table-totals.server';
import {
  type CellValue,
  type CellView,
  type Column,
  type FilterView,
  type HeadView,
  type TableChoicesView,
  type TableDefinition,
  type TableView,
  TOO_FEW_WORDS,
} from './table-types';

const PAGE_SIZES = [25, 50];

interface TableQuestion {
  search: URLSearchParams;
  /** Address of the export without its ending; absent: no downloads. */
  exportPath?: string;
}

/** One page of a table, ready to be drawn: everything formatted, every choice an address. */
export function tableView<Row>(
  definition: TableDefinition<Row>,
  rows: readonly Row[],
  { search, exportPath }: TableQuestion,
): TableView {
  const selection = selectTable(definition, rows, search);
  const words = tableWords(definition.prefix);
  const perPage = Number(search.get(words.perPage)) === PAGE_SIZES[1] ? 50 : 25;
  const pageCount = Math.max(1, Math.ceil(selection.rows.length / perPage));
  const page = Math.min(Math.max(1, Math.trunc(Number(search.get(words.page))) || 1), pageCount);
  const shown = selection.rows.slice((page - 1) * perPage, page * perPage);
  const rowViews = shown.map((row) => quietRow(selection.columns.map((column) => cell(column, row))));
  const place = tablePlace(definition);
  const { rowAction } = definition;
  return {
    id: definition.name,
    caption: definition.caption,
    heads: heads(selection, search, rowViews),
    rows: rowViews,
    actions: rowAction ? { label: rowAction.label, rows: shown.map(rowAction.of) } : null,
    total: totalRow(selection),
    summary: summary(selection, rows.length, page, pageCount),
    isFiltered: selection.isFiltered,
    clearHref: `${searchWithout(search, ownWords(definition)).slice(0, -1) || '?'}${place}`,
    ...choicesOf(selection, rows, search, perPage),
    notes: definition.notes ?? [],
    pages: pages(search, definition, page, pageCount),
    downloads: exportPath ? downloads(exportPath, selection, search) : [],
  };
}

/** Longer texts than these would stand in a column of one word a line on a phone. */
const SHORT_TEXT = 24;

function heads<Row>(
  { definition, columns, sort }: TableSelection<Row>,
  search: URLSearchParams,
  rows: readonly CellView[][],
): HeadView[] {
  const words = tableWords(definition.prefix);
  const before = `${searchWithout(search, new Set([words.sort, words.page]))}${words.sort}=`;
  const place = tablePlace(definition);
  const isLong = (cell: CellView | undefined) =>
    (typeof cell === 'string' ? cell : (cell?.text ?? '')).length > SHORT_TEXT;
  return columns.map((column, index) => {
    const isSorted = sort?.id === column.id;
    const descends = isSorted ? !sort.descending : isNumeric(column.kind);
    return {
      id: column.id,
      label: column.label,
      // A bar begins at the left, so that bars can be compared.
      numeric: isNumeric(column.kind) && !column.picture,
      href: `${before}${descends ? '-' : ''}${column.id}${place}`,
      ...(column.ground ? { ground: column.ground } : {}),
      ...(column.stacked ? { stacked: column.stacked } : {}),
      ...(index > 0 && column.kind === 'text' && rows.some((cells) => isLong(cells[index]))
        ? { wide: true as const }
        : {}),
      ...(isSorted ? { sorted: sort.descending ? 'descending' : 'ascending' } : {}),
    };
  });
}

function cell<Row>(column: Column<Row>, row: Row): CellView {
  const value = column.value(row);
  const text = cellText(column.kind, value, column.none);
  const why = column.why?.(row);
  const href = why ?? column.href?.(row);
  const bar = column.picture?.(row);
  const whys = typeof value === 'string' ? column.parts?.map((part) => part.why?.(row) ?? null) : undefined;
  const explains = whys?.some((each) => each !== null);
  const soft = value === null || typeof value === 'object';
  const folded = column.folded?.(row);
  if (!href && !bar && !soft && !folded && !explains) return text;
  return {
    text,
    ...(href ? { href } : {}),
    ...(why ? { figure: true as const } : {}),
    ...(whys && explains ? { whys } : {}),
    ...(bar ? { bar } : {}),
    ...(soft ? { soft: true as const } : {}),
    ...(folded ? { folded } : {}),
  };
}

/** "Te weinig mensen" is told at the first of the cells beside each other that are not shown; the others stay quiet. */
function quietRow(cells: CellView[]): CellView[] {
  const isTooFew = (cell: CellView | undefined) => typeof cell === 'object' && cell.text === TOO_FEW_WORDS;
  return cells.map((cell, index) =>
    typeof cell === 'object' && isTooFew(cell) && isTooFew(cells[index - 1]) ? { ...cell, text: '–' } : cell,
  );
}

function totalRow<Row>({ definition, columns, rows, isFiltered }: TableSelection<Row>): CellView[] | null {
  if (!hasTotals(columns) || rows.length < 2) return null;
  const totals = columns.map((column) => {
    const value = columnTotal(column, rows);
    if (value === null) return '';
    const text = cellText(column.kind, value, column.none);
    const href = isFiltered ? undefined : column.totalWhy;
    return href ? { text, href, figure: true as const } : text;
  });
  if (totals.every((text) => text === '')) return null;
  return columns[0]?.total ? totals : [definition.totalLabel ?? 'Totaal', ...totals.slice(1)];
}

function summary<Row>(
  { definition, rows }: TableSelection<Row>,
  all: number,
  page: number,
  pageCount: number,
): string {
  const word = wordFor(all, definition.rowWord ?? 'rijen');
  const some = rows.length === all ? formatCount(all) : `${formatCount(rows.length)} van ${formatCount(all)}`;
  return pageCount > 1 ? `${some} ${word}, bladzijde ${page} van ${pageCount}` : `${some} ${word}`;
}

/** The choices are many fields: they are only made when somebody opens them. */
function choicesOf<Row>(
  selection: TableSelection<Row>,
  rows: readonly Row[],
  search: URLSearchParams,
  perPage: number,
): Pick<TableView, 'choices' | 'choicesHref'> {
  const word = tableWords(selection.definition.prefix).choices;
  const isOpen = search.get(word) === 'open';
  const without = searchWithout(search, new Set([word]));
  const place = tablePlace(selection.definition);
  return {
    choices: isOpen ? openChoices(selection, rows, search, perPage) : null,
    choicesHref: `${isOpen ? without.slice(0, -1) || '?' : `${without}${word}=open`}${place}`,
  };
}

function openChoices<Row>(
  { definition, columns }: TableSelection<Row>,
  rows: readonly Row[],
  search: URLSearchParams,
  perPage: number,
): TableChoicesView {
  const words = tableWords(definition.prefix);
  const own = ownWords(definition, { keepSort: true });
  return {
    filters: definition.columns.flatMap((column) => filterView(definition, column, rows, search)),
    columns: definition.columns.map((column) => ({
      name: words.columns,
      id: column.id,
      label: column.label,
      shown: columns.includes(column),
    })),
    perPage: { name: words.perPage, value: perPage },
    kept: [...search].filter(([name, value]) => !own.has(name) && value !== ''),
  };
}

function filterView<Row>(
  { prefix }: TableDefinition<Row>,
  column: Column<Row>,
  rows: readonly Row[],
  search: URLSearchParams,
): FilterView[] {
  if (column.filter === false) return [];
  const words = tableWords(prefix);
  const { label, kind, id } = column;
  const given = (name: string) => search.get(name) ?? '';
  if (kind === 'word') {
    const values = new Set(
      rows.flatMap((row): readonly CellValue[] => column.words?.(row) ?? [column.value(row)]),
    );
    const options = [...values].filter((value): value is string => typeof value === 'string').sort();
    const name = words.is(id);
    return options.length > 1 || given(name)
      ? [{ label, kind: 'word', name, value: given(name), options }]
      : [];
  }
  if (kind === 'text') {
    const name = words.contains(id);
    return [{ label, kind: 'text', name, value: given(name) }];
  }
  const [from, to] = [words.from(id), words.to(id)];
  const input = kind === 'date' ? 'date' : 'decimal';
  return [{ label, kind: 'range', input, from: [from, given(from)], to: [to, given(to)] }];
}

/** Every word of this table in the address. */
function ownWords<Row>(
  { columns, prefix }: TableDefinition<Row>,
  { keepSort = false } = {},
): ReadonlySet<string> {
  const words = tableWords(prefix);
  const own = columns.flatMap(({ id }) => [words.is(id), words.contains(id), words.from(id), words.to(id)]);
  return new Set([...own, words.columns, words.perPage, words.page, ...(keepSort ? [] : [words.sort])]);
}

/** The first, the last and those around the current page; a gap is a page without an address. */
function pages(
  search: URLSearchParams,
  definition: { name: string; prefix?: string },
  page: number,
  pageCount: number,
): TableView['pages'] {
  if (pageCount === 1) return [];
  const word = tableWords(definition.prefix).page;
  const before = `${searchWithout(search, new Set([word]))}${word}=`;
  const hrefOf = (each: number) => `${before}${each}${tablePlace(definition)}`;
  const near = [1, page - 2, page - 1, page, page + 1, page + 2, pageCount];
  const shown = [...new Set(near)].filter((each) => each >= 1 && each <= pageCount);
  const links: TableView['pages'] = [];
  for (const [index, each] of shown.entries()) {
    const previous = shown[index - 1] ?? 0;
    if (each - previous > 1) links.push({ label: '…', href: null, current: false });
    links.push({ label: String(each), href: hrefOf(each), current: each === page });
  }
  if (page > 1) links.unshift({ label: 'Vorige', href: hrefOf(page - 1), current: false });
  if (page < pageCount) links.push({ label: 'Volgende', href: hrefOf(page + 1), current: false });
  return links;
}

function downloads<Row>(
  path: string,
  { definition, rows }: TableSelection<Row>,
  search: URLSearchParams,
): TableView['downloads'] {
  if (rows.length === 0) return [];
  const query = searchWithout(search, new Set([tableWords(definition.prefix).page])).slice(0, -1);
  const all = `${rows.length > 1 ? 'alle ' : ''}${counted(rows.length, definition.rowWord ?? 'rijen')}`;
  return [
    { label: `Download ${all} (Excel)`, href: `${path}.xlsx${query}` },
    { label: 'CSV', href: `${path}.csv${query}` },
  ];
}
