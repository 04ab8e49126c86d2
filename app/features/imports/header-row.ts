import type { ImportKind } from '~/db/tables';
import { cellWord, filledCells, isEmpty } from './cells';
import { scoreHeader } from './guess-columns';
import { ImportRefused, type Sheet, type SheetRow } from './import-types';

const SEARCHED_ROWS = 40;
const FEWEST_COLUMNS = 2;
const TOTALS = /^(sub)?(totaal|totalen|total|som|aantal|gemiddelde)\b/i;

export interface Table {
  sheet: Sheet;
  header: SheetRow;
  /** The rows of the table itself: below the header, without notes and totals at the bottom. */
  rows: SheetRow[];
  /** Row numbers of what stands below the table and is not read. */
  skipped: number[];
}

/** Finds sheet and header: the row whose cells name most fields; titles above it are passed by. */
export function findTable(
  kind: ImportKind,
  sheets: readonly Sheet[],
  told: { sheet?: string; headerRow?: number } = {},
): Table {
  const searched = told.sheet === undefined ? sheets : sheets.filter((sheet) => sheet.name === told.sheet);
  if (searched.length === 0) {
    const names = sheets.map((sheet) => sheet.name).join(', ');
    throw new ImportRefused(`Het werkblad "${told.sheet}" staat niet in dit bestand. Er is wel: ${names}.`);
  }
  const best = searched
    .map((sheet) => bestHeader(kind, sheet, told.headerRow))
    .filter((found) => found !== null)
    .sort((a, b) => b.score - a.score)[0];
  if (!best) {
    throw new ImportRefused(
      'In dit bestand is geen rij met kolomkoppen gevonden. Zet boven de lijst een rij met namen zoals ' +
        (kind === 'staff'
          ? 'Personeelsnummer, Achternaam, Functie en FTE.'
          : 'Personeelsnummer, Activiteit, Datum en Uren.'),
    );
  }
  const below = best.sheet.rows.filter((row) => row.number > best.header.number);
  return { sheet: best.sheet, header: best.header, ...withoutNotes(below) };
}

function bestHeader(kind: ImportKind, sheet: Sheet, headerRow?: number) {
  const rows =
    headerRow === undefined
      ? sheet.rows.slice(0, SEARCHED_ROWS)
      : sheet.rows.filter((row) => row.number === headerRow);
  let best: { sheet: Sheet; header: SheetRow; score: number } | null = null;
  for (const row of rows) {
    const score = headerScore(kind, row);
    const enough = score.columns >= FEWEST_COLUMNS || headerRow !== undefined;
    if (enough && (best === null || score.total > best.score))
      best = { sheet, header: row, score: score.total };
  }
  return best;
}

function headerScore(kind: ImportKind, row: SheetRow): { total: number; columns: number } {
  let total = 0;
  let columns = 0;
  for (const cell of row.cells) {
    if (typeof cell !== 'string') continue;
    const score = Math.max(0, ...scoreHeader(kind, cellWord(cell)).values());
    if (score < 0.6) continue;
    total += score;
    columns += 1;
  }
  return { total, columns };
}

function withoutNotes(rows: SheetRow[]): { rows: SheetRow[]; skipped: number[] } {
  let end = rows.length;
  while (end > 0 && isNote(rows[end - 1] as SheetRow, rows)) end -= 1;
  return { rows: rows.slice(0, end), skipped: rows.slice(end).map((row) => row.number) };
}

function isNote(row: SheetRow, rows: SheetRow[]): boolean {
  const first = row.cells.find((cell) => !isEmpty(cell));
  if (typeof first === 'string' && TOTALS.test(first)) return true;
  const fullest = Math.max(...rows.slice(0, 20).map(filledCells));
  return filledCells(row) === 1 && fullest >= 3;
}
