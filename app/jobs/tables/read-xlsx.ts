import readExcelFile from 'read-excel-file/universal';
import type { Cell, Sheet } from '~/app/features/imports/import-types';
import { checkXlsx } from './check-xlsx';
import { BROKEN_XLSX, UnreadableFile } from './unreadable';

/** Reads every sheet of an XLSX that has passed the check. */
export async function readXlsx(bytes: Uint8Array): Promise<Sheet[]> {
  await checkXlsx(bytes);
  const sheets = await unpack(bytes);
  return sheets
    .map(({ sheet, data }) => ({
      name: sheet,
      rows: data
        .map((cells, index) => ({ number: index + 1, cells: (cells as unknown[]).map(toCell) }))
        .filter((row) => row.cells.some((cell) => cell !== null)),
    }))
    .filter((sheet) => sheet.rows.length > 0);
}

async function unpack(bytes: Uint8Array) {
  try {
    return await readExcelFile(new Uint8Array(bytes).buffer as ArrayBuffer);
  } catch {
    throw new UnreadableFile(BROKEN_XLSX);
  }
}

function toCell(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return { date: value.toISOString().slice(0, 10) };
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const text = String(value).trim();
  return text === '' ? null : text;
}
