import type { Author } from '~/app/features/trail/trail-commands.server';
import type { Database } from '~/db/connection.server';
import type { ImportKind } from '~/db/tables';
import type { DraftPreview, ImportOptions, ImportResult, Mapping, ReadTable } from './import-types';

export type GivenRow = Record<string, string | number | null>;
export type GivenOptions = Partial<ImportOptions> & { fileName?: string };

/** Brings in staff that is already read as rows by header, as one batch, all or nothing. */
export async function importStaffRows(
  _db: Database,
  _boardId: string,
  _schoolId: string,
  _author: Author,
  _rows: readonly GivenRow[],
  _options: GivenOptions = {},
): Promise<ImportResult> {
  throw new Error('not there yet');
}

/** Brings in activities that are already read as rows by header, as one batch, all or nothing. */
export async function importActivityRows(
  _db: Database,
  _boardId: string,
  _schoolId: string,
  _author: Author,
  _rows: readonly GivenRow[],
  _options: GivenOptions = {},
): Promise<ImportResult> {
  throw new Error('not there yet');
}

/** Keeps an uploaded file with its first mapping; throws `ImportRefused` with what is wrong with the file. */
export async function createDraft(
  _db: Database,
  _boardId: string,
  _schoolId: string,
  _author: Author,
  _file: { kind: ImportKind; name: string; bytes: Uint8Array },
  _readTable: ReadTable,
): Promise<string> {
  throw new Error('not there yet');
}

/** Keeps the corrected mapping and options of a draft. */
export async function saveMapping(
  _db: Database,
  _boardId: string,
  _importId: string,
  _mapping: Mapping,
  _options: Partial<ImportOptions>,
): Promise<void> {
  throw new Error('not there yet');
}

/** The guess and the dry run of a draft; writes nothing. */
export async function previewDraft(
  _db: Database,
  _boardId: string,
  _importId: string,
  _today: string,
  _readTable: ReadTable,
): Promise<DraftPreview> {
  throw new Error('not there yet');
}

/** Writes a draft as one batch, or nothing when its plan has errors. */
export async function commitDraft(
  _db: Database,
  _boardId: string,
  _importId: string,
  _author: Author,
  _readTable: ReadTable,
): Promise<ImportResult> {
  throw new Error('not there yet');
}

/** Takes a draft away with its file. */
export async function abandonDraft(
  _db: Database,
  _boardId: string,
  _importId: string,
  _author: Author,
): Promise<void> {
  throw new Error('not there yet');
}

/** Brings back exactly what was before a committed import; throws `ImportRefused` when that can't be done. */
export async function undoImport(
  _db: Database,
  _boardId: string,
  _importId: string,
  _author: Author,
): Promise<void> {
  throw new Error('not there yet');
}
