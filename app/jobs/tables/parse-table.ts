import type { Sheet } from '~/app/features/imports/import-types';
import { readCsv } from './read-csv';
import { readXlsx } from './read-xlsx';
import { recogniseFile } from './recognise';
import { UnreadableFile } from './unreadable';

/** Reads a CSV or XLSX by what it contains; throws `UnreadableFile` with a sentence for the user. */
export async function parseTable(bytes: Uint8Array): Promise<Sheet[]> {
  const sheets = recogniseFile(bytes) === 'zip' ? await readXlsx(bytes) : [readCsv(bytes)];
  if (sheets.every((sheet) => sheet.rows.length === 0)) {
    throw new UnreadableFile('Dit bestand is leeg: er staat geen enkele rij in.');
  }
  return sheets;
}
