import iconv from 'iconv-lite';
import Papa from 'papaparse';
import type { Cell, Sheet } from '~/app/features/imports/import-types';
import { TABLE_LIMITS } from './limits';
import { UnreadableFile } from './unreadable';

const DELIMITERS = [';', ',', '\t', '|'] as const;

/** Reads CSV: UTF-8 (or UTF-16 by its mark), else windows-1252; the delimiter that fits most lines. */
export function readCsv(bytes: Uint8Array): Sheet {
  const text = decode(bytes);
  const { text: body, told } = withoutSepLine(text);
  const delimiter = told ?? findDelimiter(body);
  const parsed = Papa.parse<string[]>(body, { delimiter, skipEmptyLines: false });
  const broken = parsed.errors.find((error) => error.type === 'Quotes');
  if (broken) {
    const row = (broken.row ?? 0) + (told === null ? 1 : 2);
    throw new UnreadableFile(
      `Dit CSV-bestand is beschadigd: rond rij ${row} begint een aanhalingsteken dat niet wordt gesloten.`,
    );
  }
  const shift = told === null ? 1 : 2;
  const rows = parsed.data
    .map((cells, index) => ({ number: index + shift, cells: cells.map(toCell) }))
    .filter((row) => row.cells.some((cell) => cell !== null));
  if (rows.length > TABLE_LIMITS.rows) throw new UnreadableFile(tooManyRows());
  if (rows.some((row) => row.cells.length > TABLE_LIMITS.columns)) throw new UnreadableFile(tooManyColumns());
  return { name: 'CSV', rows };
}

export function tooManyRows(): string {
  return `Dit bestand heeft te veel rijen: het mogen er hoogstens ${TABLE_LIMITS.rows} zijn. Deel het op.`;
}

export function tooManyColumns(): string {
  return `Dit bestand heeft te veel kolommen: het mogen er hoogstens ${TABLE_LIMITS.columns} zijn. Haal weg wat niet nodig is.`;
}

function decode(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes);
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return iconv.decode(buffer, 'utf16-le');
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return iconv.decode(buffer, 'utf16-be');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(buffer);
  } catch {
    return iconv.decode(buffer, 'windows-1252');
  }
}

/** Excel's own first line `sep=;` names the delimiter and is no row of the table. */
function withoutSepLine(text: string): { text: string; told: string | null } {
  const match = /^sep=(.)\r?\n/i.exec(text);
  return match ? { text: text.slice(match[0].length), told: match[1] ?? null } : { text, told: null };
}

function findDelimiter(text: string): string {
  const sample = text.slice(0, 64_000);
  let best: string = ';';
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    const { data } = Papa.parse<string[]>(sample, { delimiter, preview: 50, skipEmptyLines: true });
    const widths = data.map((row) => row.length).filter((width) => width > 1);
    if (widths.length === 0) continue;
    const usual = mostFrequent(widths);
    // Lines that share one width count most; more columns decide between two delimiters that both fit.
    const score = (widths.filter((width) => width === usual).length / data.length) * 1000 + usual;
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  return best;
}

function mostFrequent(numbers: number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 1;
}

function toCell(text: string): Cell {
  if (text.length > TABLE_LIMITS.cellCharacters) {
    throw new UnreadableFile(
      'Dit CSV-bestand is beschadigd: een cel is veel te lang. Sla de lijst opnieuw op.',
    );
  }
  // An export of ours puts an apostrophe before a text that a spreadsheet would take for a formula.
  const plain = /^'[=+\-@\t\r\n＝＋－＠]/.test(text) ? text.slice(1) : text;
  const trimmed = plain.trim();
  return trimmed === '' ? null : trimmed;
}
