import type { ImportKind } from '~/db/tables';
import { cellText, cellWord } from './cells';
import { fieldLabel, type KnownName, knownNames, REPEATABLE } from './fields';
import type { Cell, ColumnGuess, ImportField, SheetRow } from './import-types';
import { columnLetter, normalise, squeeze } from './normalise';
import { guessValue } from './value-words';

export interface Column {
  letter: string;
  header: string;
  cells: Cell[];
}

interface Candidate {
  column: Column;
  field: ImportField;
  score: number;
  reason: string;
}

const SURE = 0.85;
/** A longer text is a sentence above the table. */
const LONGEST_HEADER = 80;
const SAMPLES = 3;

/** The columns under a header, with every cell of the rows below it. */
export function columnsOf(header: SheetRow, rows: readonly SheetRow[]): Column[] {
  const width = Math.max(header.cells.length, ...rows.map((row) => row.cells.length));
  return Array.from({ length: width }, (_, index) => ({
    letter: columnLetter(index),
    header: cellWord(header.cells[index]),
    cells: rows.map((row) => row.cells[index] ?? null),
  }));
}

/** How well a header names each field that it may name: 1 when it is the name that we use. */
export function scoreHeader(kind: ImportKind, header: string): Map<ImportField, number> {
  const scores = new Map<ImportField, number>();
  const squeezed = squeeze(header);
  if (squeezed === '' || squeezed.length > LONGEST_HEADER) return scores;
  const words = new Set(normalise(header).split(' '));
  for (const name of knownNames(kind)) {
    const score = likeness(name, squeezed, words);
    if (score > (scores.get(name.field) ?? 0)) scores.set(name.field, score);
  }
  return scores;
}

function likeness(name: KnownName, squeezed: string, words: ReadonlySet<string>): number {
  if (name.squeezed === squeezed) return name.isLabel ? 1 : 0.98;
  if (name.words.every((word) => words.has(word))) {
    if (name.words.length > 1) return 0.8;
    return name.squeezed.length > 3 ? 0.65 : 0.4;
  }
  return name.squeezed.length > 5 && squeezed.includes(name.squeezed) ? 0.6 : 0;
}

/** Guesses what each column holds; each field once, the surest column first. */
export function guessColumns(kind: ImportKind, columns: readonly Column[]): ColumnGuess[] {
  const named = columns.filter(
    (column) => column.header !== '' || column.cells.some((cell) => cell !== null),
  );
  const candidates = named.flatMap((column) => candidatesFor(kind, column));
  candidates.sort((a, b) => b.score - a.score);
  const taken = new Map<string, Candidate>();
  const fields = new Set<ImportField>();
  for (const candidate of candidates) {
    if (taken.has(candidate.column.letter)) continue;
    if (fields.has(candidate.field) && !REPEATABLE.has(candidate.field)) continue;
    taken.set(candidate.column.letter, candidate);
    fields.add(candidate.field);
  }
  settleNames(taken);
  return named.map((column) => toGuess(column, taken.get(column.letter)));
}

function candidatesFor(kind: ImportKind, column: Column): Candidate[] {
  const found: Candidate[] = [];
  for (const [field, score] of scoreHeader(kind, column.header)) {
    if (score < 0.5) continue;
    const label = fieldLabel(kind, field).toLowerCase();
    const reason =
      score > 0.9
        ? `De kop "${column.header}" is een naam voor ${label}.`
        : `De kop "${column.header}" lijkt op ${label}.`;
    found.push({ column, field, score, reason });
  }
  return [...found, ...fromContent(kind, column, found)].map((candidate) => weighContent(candidate));
}

function fromContent(kind: ImportKind, column: Column, found: Candidate[]): Candidate[] {
  const filled = column.cells.filter((cell) => cell !== null);
  if (filled.length === 0) return [];
  const share = (test: (cell: Cell) => boolean) => filled.filter(test).length / filled.length;
  if (
    share(isMail) > 0.8 &&
    !found.some((candidate) => candidate.field === 'email' || candidate.field === 'leader')
  ) {
    return [{ column, field: 'email', score: 0.75, reason: 'In deze kolom staan e-mailadressen.' }];
  }
  if (found.some((candidate) => candidate.field === 'fullName') && share(isNumberLike) > 0.8) {
    return [
      { column, field: 'employeeNumber', score: 0.9, reason: 'In deze kolom staan nummers van personen.' },
    ];
  }
  if (
    kind === 'activities' &&
    share(isLearningNumber) > 0.8 &&
    !found.some((candidate) => NUMBERS.has(candidate.field))
  ) {
    return [{ column, field: 'learningKind', score: 0.75, reason: 'In deze kolom staat 70, 20 of 10.' }];
  }
  return [];
}

/** A name for a field is worth less when the values are of another kind. */
function weighContent(candidate: Candidate): Candidate {
  const filled = candidate.column.cells.filter((cell) => cell !== null);
  if (filled.length === 0) return candidate;
  const share = (test: (cell: Cell) => boolean) => filled.filter(test).length / filled.length;
  const contradicts =
    (candidate.field === 'fullName' && share(isNumberLike) > 0.8) ||
    (candidate.field === 'email' && share(isMail) < 0.3) ||
    (DATES.has(candidate.field) && share(hasDigit) < 0.3) ||
    (NUMBERS.has(candidate.field) && share(hasDigit) < 0.3) ||
    (ASKED.has(candidate.field) && share((cell) => meansSomething(candidate, cell)) < 0.3);
  return contradicts
    ? {
        ...candidate,
        score: candidate.score * 0.55,
        reason: `${candidate.reason} De waarden passen daar niet goed bij.`,
      }
    : candidate;
}

const DATES: ReadonlySet<ImportField> = new Set(['validFrom', 'validTo', 'heldOn', 'schoolYear']);
const NUMBERS: ReadonlySet<ImportField> = new Set([
  'fte',
  'ftePercent',
  'hoursPerWeek',
  'hours',
  'hoursPlanned',
  'hoursRealised',
  'euro',
  'euroPlanned',
  'euroRealised',
  'chargedHours',
  'chargedEuro',
]);

/** Fields whose words are few, so that values which mean nothing tell that the column holds something else. */
const ASKED: ReadonlySet<ImportField> = new Set(['learningKind', 'caoKind', 'initiative', 'status']);
const meansSomething = ({ field, column }: Candidate, cell: Cell) =>
  guessValue(field, cellWord(cell), column.header) !== null;

const isLearningNumber = (cell: Cell) => /^(70|20|10) ?%?$/.test(cellWord(cell));
const isMail = (cell: Cell) => typeof cell === 'string' && /^\S+@\S+\.\S+$/.test(cell);
const isNumberLike = (cell: Cell) =>
  typeof cell === 'number' || (typeof cell === 'string' && /^\d+$/.test(cell));
const hasDigit = (cell: Cell) => typeof cell === 'object' || /\d/.test(cellText(cell));

/** Beside a first name, a column "Naam" without a last name elsewhere holds the last name. */
function settleNames(taken: Map<string, Candidate>): void {
  const all = [...taken.values()];
  const has = (field: ImportField) => all.some((candidate) => candidate.field === field);
  const full = all.find((candidate) => candidate.field === 'fullName');
  if (!full || !has('firstName') || has('lastName')) return;
  const spaced = full.column.cells.filter((cell) => cell !== null && /[\s,]/.test(cellWord(cell))).length;
  if (spaced > full.column.cells.length / 2) return;
  taken.set(full.column.letter, {
    ...full,
    field: 'lastName',
    score: 0.8,
    reason: 'Er is al een kolom met de voornaam, dus dit is de achternaam.',
  });
}

function toGuess(column: Column, candidate: Candidate | undefined): ColumnGuess {
  const samples = [...new Set(column.cells.map(cellWord).filter((text) => text !== ''))].slice(0, SAMPLES);
  return {
    letter: column.letter,
    header: column.header,
    samples,
    field: candidate?.field ?? null,
    score: candidate?.score ?? 0,
    reason: candidate?.reason ?? 'Deze kolom kennen we niet; hij wordt niet gelezen.',
    doubtful: candidate !== undefined && candidate.score < SURE,
  };
}
