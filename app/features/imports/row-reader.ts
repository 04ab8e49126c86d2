import type { Exact } from '~/app/domain/exact';
import type { ImportKind } from '~/db/tables';
import { cellWord, isEmpty } from './cells';
import type { Cell, ImportError, ImportField, SheetRow } from './import-types';
import { headerOf, type MappedTable } from './mapping';
import { columnIndex, fold } from './normalise';
import { type NumberStyle, numberStyle, type Parsed, parseNumber, type Quantity } from './parse-number';
import { guessValue, valueField } from './value-words';

const LONGEST = 300;

/** Reads cells by field and gathers what is wrong with them, with row, column and value as the file has them. */
export class RowReader {
  readonly errors: ImportError[] = [];
  readonly warnings: ImportError[] = [];
  private readonly indexes = new Map<ImportField, number[]>();
  private readonly headers = new Map<ImportField, string>();
  private readonly styles = new Map<number, NumberStyle>();
  private readonly known = new Map<ImportField, Map<string, string>>();
  private readonly wholeFile = new Set<string>();
  private readonly failed = new Set<string>();

  constructor(
    readonly kind: ImportKind,
    readonly mapped: MappedTable,
  ) {
    for (const [letter, field] of Object.entries(mapped.guess.mapping.columns)) {
      this.indexes.set(field, [...(this.indexes.get(field) ?? []), columnIndex(letter)]);
    }
    for (const [field, values] of Object.entries(mapped.guess.mapping.values)) {
      const folded = Object.entries(values ?? {}).map(([value, ours]) => [fold(value), ours] as const);
      this.known.set(field as ImportField, new Map(folded));
    }
  }

  has(field: ImportField): boolean {
    return this.indexes.has(field);
  }

  header(field: ImportField): string {
    const known = this.headers.get(field) ?? headerOf(this.kind, this.mapped, field);
    this.headers.set(field, known);
    return known;
  }

  cell(row: SheetRow, field: ImportField): Cell {
    const index = this.indexes.get(field)?.[0];
    return index === undefined ? null : (row.cells[index] ?? null);
  }

  /** All columns of a field with their headers, for a field that several columns fill. */
  cells(row: SheetRow, field: ImportField): { header: string; cell: Cell }[] {
    return (this.indexes.get(field) ?? []).map((index) => ({
      header: cellWord(this.mapped.table.header.cells[index]),
      cell: row.cells[index] ?? null,
    }));
  }

  /** A text, or undefined when the cell is empty. */
  text(row: SheetRow, field: ImportField): string | undefined {
    const text = cellWord(this.cell(row, field));
    if (text === '') return undefined;
    if (text.length <= LONGEST) return text.normalize('NFC');
    this.fail(row, field, `Deze tekst is te lang: hoogstens ${LONGEST} tekens.`, `${text.slice(0, 40)}...`);
    return undefined;
  }

  number(row: SheetRow, field: ImportField, quantity: Quantity): Exact | undefined {
    const index = this.indexes.get(field)?.[0];
    if (index === undefined || isEmpty(row.cells[index])) return undefined;
    return this.take(row, field, parseNumber(row.cells[index], this.style(index), quantity));
  }

  parsed<T>(row: SheetRow, field: ImportField, parse: (cell: Cell) => Parsed<T>): T | undefined {
    const cell = this.cell(row, field);
    return isEmpty(cell) ? undefined : this.take(row, field, parse(cell));
  }

  /** One of our values; an error when the word is not known. `''` in the mapping leaves the cell out. */
  value<T extends string>(row: SheetRow, field: ImportField, source: ImportField = field): T | undefined {
    const written = cellWord(this.cell(row, source));
    const told = this.known.get(field)?.get(fold(written));
    if (told !== undefined) return told === '' ? undefined : (told as T);
    if (written === '') return undefined;
    const guess = guessValue(field, written, this.header(source));
    if (guess !== null) return guess as T;
    const words = Object.values(valueField(field)?.words ?? {}).join(', ');
    this.fail(row, source, `We weten niet wat dit betekent. Kies wat het is: ${words}.`);
    return undefined;
  }

  /** One cell is told about once: its first error is the one to mend. */
  fail(row: SheetRow, field: ImportField, reason: string, value?: string): void {
    const cell = `${row.number}|${this.has(field) ? field : reason}`;
    if (this.failed.has(cell)) return;
    this.failed.add(cell);
    const shown = value ?? cellWord(this.cell(row, field)).slice(0, LONGEST);
    this.errors.push({
      row: row.number,
      column: this.has(field) ? this.header(field) : '',
      value: shown,
      reason,
    });
  }

  warn(row: SheetRow, field: ImportField, reason: string): void {
    const value = cellWord(this.cell(row, field)).slice(0, LONGEST);
    this.warnings.push({ row: row.number, column: this.has(field) ? this.header(field) : '', value, reason });
  }

  /** Something that holds for the file as a whole; told once. */
  failFile(reason: string): void {
    if (this.wholeFile.has(reason)) return;
    this.wholeFile.add(reason);
    this.errors.push({ row: 0, column: '', value: '', reason });
  }

  warnFile(reason: string): void {
    if (this.wholeFile.has(reason)) return;
    this.wholeFile.add(reason);
    this.warnings.push({ row: 0, column: '', value: '', reason });
  }

  /** What is missing in a row is one error of the file when there is no column for it at all. */
  missing(row: SheetRow, field: ImportField, name: string): void {
    if (this.has(field)) this.fail(row, field, `Vul ${name} in.`);
    else this.failFile(`Er is geen kolom met ${name}.`);
  }

  private take<T>(row: SheetRow, field: ImportField, parsed: Parsed<T>): T | undefined {
    if (parsed.reason === undefined) return parsed.value;
    this.fail(row, field, parsed.reason);
    return undefined;
  }

  private style(index: number): NumberStyle {
    let style = this.styles.get(index);
    if (style === undefined) {
      style = numberStyle(this.mapped.table.rows.map((row) => row.cells[index]));
      this.styles.set(index, style);
    }
    return style;
  }
}
