import type { CountedWord } from '~/app/format/counted';

/** Stands where fewer people are behind a figure than may be shown. */
export interface TooFew {
  tooFew: true;
}
export const TOO_FEW: TooFew = { tooFew: true };
export const TOO_FEW_WORDS = 'te weinig mensen om te tonen';

/** Between several figures in one cell: `63 – 27 – 10`. */
export const BETWEEN_PARTS = ' – ';

/** Hours in hundredths, money in cents, FTE in ten-thousandths, per cent and points as 66.7, dates as ISO text. */
export type CellValue = string | number | null | TooFew;

/** `word` is one of a few words, `text` is free text, `figures` are several numbers in one text. */
export type ColumnKind =
  | 'text'
  | 'figures'
  | 'word'
  | 'count'
  | 'hours'
  | 'money'
  | 'percent'
  | 'points'
  | 'fte'
  | 'date';

/** A part of a small bar: its tone, where it begins and how wide it is, in per cent of the cell's picture. */
export type Segment = [tone: string, start: number, width: number];

/** One of several figures in a cell; in a file it has a column of its own. */
export interface ColumnPart<Row> {
  label: string;
  kind: ColumnKind;
  value: (row: Row) => CellValue;
  /** Where this figure is explained. */
  why?: (row: Row) => string | null;
}

export interface Column<Row> {
  /** A Dutch word without spaces: it stands in the address. */
  id: string;
  label: string;
  kind: ColumnKind;
  value: (row: Row) => CellValue;
  /** The words that a cell holds several of: each of them can be filtered on. */
  words?: (row: Row) => readonly string[];
  /** Where the cell leads to. */
  href?: (row: Row) => string | null;
  /** Where the figure in the cell is explained. */
  why?: (row: Row) => string | null;
  /** The figures that the text holds, with `BETWEEN_PARTS` between them. */
  parts?: readonly ColumnPart<Row>[];
  /** A small bar before the text. */
  picture?: (row: Row) => Segment[] | null;
  /** The bar stands above the text: for tables with many of them. */
  stacked?: true;
  /** The tone of what the parts of the bar leave open. */
  ground?: 'formal';
  /** The order of words that is not alphabetical, and of pictures. */
  order?: (row: Row) => number | null;
  /** `false` for names of persons: they never stand in an address. */
  filter?: false;
  /** Not shown until somebody asks for it; for some columns that depends on all rows. */
  hidden?: boolean | ((rows: readonly Row[]) => boolean);
  /** What stands in the last row: the sum of all rows that are shown, or a figure of its own. */
  total?: 'sum' | ((rows: readonly Row[]) => CellValue);
  /** Where the total of all rows is explained; that of a part of them is not. */
  totalWhy?: string;
  /** What stands where the value is null. */
  none?: string;
  /** Lines that open on a click, where the text is too long for a cell; the value holds them for a file. */
  folded?: (row: Row) => { title: string; lines: readonly string[] } | null;
}

/** What can be done with one row: a link, or a form that asks once more and needs no JavaScript. */
export type RowAction = { label: string; about: string } & (
  | { href: string }
  | { post: string; warning: string; confirm: string }
);

export interface TableDefinition<Row> {
  /** Unique on its page and in file names. */
  name: string;
  caption: string;
  columns: readonly Column<Row>[];
  /** Column id, with `-` before it for descending; absent: as the rows come. */
  sort?: string;
  /** Put before the table's words in the address; needed when a page has several tables. */
  prefix?: string;
  /** What "25 rijen" are: `mensen`, `teams`. */
  rowWord?: CountedWord;
  /** What the last row is called where it is not simply the sum of the rows. */
  totalLabel?: string;
  /** The last column on screen; it is no datum, so it is in no file. */
  rowAction?: { label: string; of: (row: Row) => RowAction | null };
  /** What a reader has to know of these figures: sentences under the table, on screen and in each file. */
  notes?: readonly string[];
}

export interface HeadView {
  id: string;
  label: string;
  numeric: boolean;
  ground?: 'formal';
  stacked?: true;
  /** Its texts are long: on a phone the column keeps room for a few words a line. */
  wide?: true;
  href: string;
  sorted?: 'ascending' | 'descending';
}

export type CellView =
  | string
  | {
      text: string;
      href?: string;
      figure?: true;
      /** Where each of the figures in the text is explained. */
      whys?: (string | null)[];
      bar?: Segment[];
      soft?: true;
      folded?: { title: string; lines: readonly string[] };
    };

export type FilterView = { label: string } & (
  | { kind: 'word'; name: string; value: string; options: string[] }
  | { kind: 'text'; name: string; value: string }
  | { kind: 'range'; input: 'date' | 'decimal'; from: [name: string, value: string]; to: [string, string] }
);

export interface TableChoicesView {
  filters: FilterView[];
  columns: { name: string; id: string; label: string; shown: boolean }[];
  perPage: { name: string; value: number };
  /** What else stands in the address. */
  kept: [name: string, value: string][];
}

/** A table as it is drawn: plain texts and addresses, made on the server. */
export interface TableView {
  id: string;
  caption: string;
  heads: HeadView[];
  rows: CellView[][];
  /** What can be done, row by row; null: nothing with any row. */
  actions: { label: string; rows: (RowAction | null)[] } | null;
  total: CellView[] | null;
  summary: string;
  isFiltered: boolean;
  clearHref: string;
  /** Filters, columns and page size, when they were asked for. */
  choices: TableChoicesView | null;
  /** Shows or hides the choices. */
  choicesHref: string;
  notes: readonly string[];
  pages: { label: string; href: string | null; current: boolean }[];
  downloads: { label: string; href: string }[];
}
