import type { ImportKind } from '~/db/tables';
import { cellWord } from './cells';
import { fieldLabel, fieldsOf, findField, REPEATABLE } from './fields';
import { type Column, columnsOf, guessColumns } from './guess-columns';
import { findTable, type Table } from './header-row';
import {
  type GivenMapping,
  type ImportField,
  ImportRefused,
  type Mapping,
  type MappingGuess,
  type Sheet,
  type ValueGuess,
} from './import-types';
import { columnIndex, fold, squeeze } from './normalise';
import { findOurValue, guessValue, isDoubtfulValue, valueField } from './value-words';

/** A table with its mapping: everything that reading the rows needs. */
export interface MappedTable {
  table: Table;
  columns: Column[];
  guess: MappingGuess;
}

/** What an earlier import made of the same headers. */
export interface EarlierMapping {
  headers: Record<string, string>;
  mapping: Mapping;
}

const MOST_VALUES = 500;

/**
 * Finds the table and what its columns and values mean. What is told goes before every guess; `chosen` columns
 * are all that is read, an `earlier` mapping counts when the headers are the same.
 */
export function mapTable(
  kind: ImportKind,
  sheets: readonly Sheet[],
  told: GivenMapping = {},
  known: { earlier?: EarlierMapping | null; chosen?: Mapping['columns'] } = {},
): MappedTable {
  const table = findTable(kind, sheets, told);
  const columns = columnsOf(table.header, table.rows);
  const guesses = guessColumns(kind, columns);
  const from = told.columns || known.chosen ? null : reuse(known.earlier ?? null, columns);
  const named = told.columns ? toldColumns(kind, told.columns, columns, guesses) : (from?.columns ?? null);
  const fields = known.chosen ?? named;
  if (fields) {
    for (const guess of guesses) {
      const field = fields[guess.letter] ?? null;
      if (field === guess.field) continue;
      guess.field = field;
      guess.score = 1;
      guess.doubtful = false;
      guess.reason = field
        ? from
          ? 'Zo was het bij de vorige import.'
          : 'Zo is het gekozen.'
        : 'Deze kolom wordt niet gelezen.';
    }
  }
  const mapped: Record<string, ImportField> = {};
  for (const guess of guesses) if (guess.field) mapped[guess.letter] = guess.field;
  const values = valueGuesses(columns, mapped, toldValues(kind, told.values ?? from?.values ?? {}));
  const mapping: Mapping = {
    sheet: table.sheet.name,
    headerRow: table.header.number,
    columns: mapped,
    values: {},
  };
  for (const { field, value, ours } of values) {
    if (ours === null) continue;
    mapping.values[field] = { ...mapping.values[field], [value]: ours };
  }
  return {
    table,
    columns,
    guess: { mapping, columns: guesses, values, sheets: sheets.map((sheet) => sheet.name) },
  };
}

/** The headers by column, by which an earlier mapping is known again. */
export function headersOf(columns: readonly Column[]): Record<string, string> {
  return Object.fromEntries(columns.map((column) => [column.letter, column.header]));
}

function reuse(earlier: EarlierMapping | null, columns: readonly Column[]): Mapping | null {
  if (!earlier) return null;
  const now = columns.map((column) => squeeze(column.header)).join('|');
  const then = Object.values(earlier.headers).map(squeeze).join('|');
  return now === then ? earlier.mapping : null;
}

/** Columns named by header or letter; those that are not named keep their guess. */
function toldColumns(
  kind: ImportKind,
  told: Record<string, string>,
  columns: readonly Column[],
  guesses: readonly { letter: string; field: ImportField | null }[],
): Record<string, ImportField> {
  const result: Record<string, ImportField> = {};
  const named = new Set<string>();
  for (const [name, fieldName] of Object.entries(told)) {
    const column =
      columns.find((one) => fold(one.header) === fold(name)) ??
      columns.find((one) => columnIndex(name) >= 0 && one.letter === name);
    if (!column)
      throw new ImportRefused(`De indeling noemt de kolom "${name}", maar die staat niet in het bestand.`);
    named.add(column.letter);
    if (fieldName === '' || fieldName === '-') continue;
    const field = findField(kind, fieldName);
    if (!field) {
      const known = fieldsOf(kind)
        .map((definition) => definition.field)
        .join(', ');
      throw new ImportRefused(
        `De indeling noemt het veld "${fieldName}", en dat kennen we niet. Wel: ${known}.`,
      );
    }
    result[column.letter] = field;
  }
  const taken = new Set(Object.values(result));
  for (const { letter, field } of guesses) {
    if (!field || named.has(letter) || (taken.has(field) && !REPEATABLE.has(field))) continue;
    result[letter] = field;
  }
  return result;
}

function toldValues(
  kind: ImportKind,
  told: Record<string, Record<string, string> | undefined>,
): Map<ImportField, Map<string, string>> {
  const result = new Map<ImportField, Map<string, string>>();
  for (const [name, values] of Object.entries(told)) {
    const found = findField(kind, name);
    const field = found === 'functionName' ? 'functionCategory' : found;
    if (!field || !valueField(field)) {
      throw new ImportRefused(
        `De indeling geeft waarden voor "${name}", maar dat veld heeft geen vaste waarden.`,
      );
    }
    const map = result.get(field) ?? new Map<string, string>();
    for (const [value, named] of Object.entries(values ?? {})) {
      const ours = findOurValue(field, named);
      if (ours === null) {
        const words = Object.values(valueField(field)?.words ?? {}).join(', ');
        throw new ImportRefused(
          `De indeling zegt dat "${value}" betekent "${named}". Kies een van: ${words}.`,
        );
      }
      map.set(fold(value), ours);
    }
    result.set(field, map);
  }
  return result;
}

/** Which column tells the values of a field, in order of preference. */
const SOURCES: [ImportField, ImportField[]][] = [
  ['functionCategory', ['functionCategory', 'functionName']],
  ['contractType', ['contractType']],
  ['educationLevel', ['educationLevel']],
  ['careerPhase', ['careerPhase']],
  ['learningKind', ['learningKind']],
  ['caoKind', ['caoKind']],
  ['initiative', ['initiative']],
  ['status', ['status']],
];

function valueGuesses(
  columns: readonly Column[],
  mapped: Record<string, ImportField>,
  told: Map<ImportField, Map<string, string>>,
): ValueGuess[] {
  const guesses: ValueGuess[] = [];
  const columnOf = (field: ImportField) => columns.find((column) => mapped[column.letter] === field);
  for (const [field, sources] of SOURCES) {
    const [main, other] = sources.map(columnOf).filter((column) => column !== undefined);
    if (!main) continue;
    const counts = new Map<string, { value: string; count: number; beside: Set<string> }>();
    main.cells.forEach((cell, row) => {
      // Without a code the name of the function tells the category.
      const value = cellWord(cell) || cellWord(other?.cells[row]);
      const entry = counts.get(fold(value)) ?? { value, count: 0, beside: new Set<string>() };
      entry.count += 1;
      entry.beside.add(cellWord(other?.cells[row]));
      counts.set(fold(value), entry);
    });
    const map = told.get(field);
    for (const [folded, { value, count, beside }] of counts) {
      const told = map?.get(folded);
      const guess = guessValue(field, value, main.header);
      const ours = told ?? guess ?? agreed(field, beside);
      if (value === '' && ours === null) continue;
      const doubtful =
        told === undefined &&
        (guess === null
          ? [...beside].some((name) => isDoubtfulValue(field, name, ''))
          : isDoubtfulValue(field, value, main.header));
      guesses.push({ field, value, count, ours, doubtful });
    }
    if (map?.has('') && !counts.has(''))
      guesses.push({ field, value: '', count: 0, ours: map.get('') ?? null, doubtful: false });
  }
  for (const [field, map] of told) {
    const empty = map.get('');
    if (empty !== undefined && !guesses.some((guess) => guess.field === field)) {
      guesses.push({ field, value: '', count: 0, ours: empty, doubtful: false });
    }
  }
  return guesses.slice(0, MOST_VALUES * SOURCES.length);
}

/** A code is clear when every function name beside it means the same. */
function agreed(field: ImportField, beside: ReadonlySet<string>): string | null {
  const meanings = new Set([...beside].map((value) => guessValue(field, value, '')));
  const [only] = meanings;
  return meanings.size === 1 ? (only ?? null) : null;
}

/** The header of the column that fills a field, or its name when there is none. */
export function headerOf(kind: ImportKind, mapped: MappedTable, field: ImportField): string {
  const letter = Object.entries(mapped.guess.mapping.columns).find(([, value]) => value === field)?.[0];
  return mapped.columns.find((column) => column.letter === letter)?.header || fieldLabel(kind, field);
}
