import { attachment } from './attachment';
import type { Sheet } from './sheet';
import { tableCsv } from './table-csv';
import { tableXlsx } from './table-xlsx';

/** Name and kind of a file in an address: `themas.xlsx`; null when it is neither spreadsheet nor CSV. */
export function askedFile(file: string | undefined): { name: string; kind: 'xlsx' | 'csv' } | null {
  const [, name, kind] = /^([a-z0-9-]+)\.(xlsx|csv)$/.exec(file ?? '') ?? [];
  return name && (kind === 'xlsx' || kind === 'csv') ? { name, kind } : null;
}

/** A table as a file to keep. */
export const sheetAnswer = async (sheet: Sheet, fileName: string, kind: 'xlsx' | 'csv'): Promise<Response> =>
  kind === 'csv'
    ? attachment(tableCsv(sheet), fileName, 'csv')
    : attachment(await tableXlsx(sheet), fileName, 'xlsx');
