import { type Author, recordHappenings } from '~/app/features/trail/trail-commands.server';
import type { Database } from '~/db/connection.server';
import { newId } from '~/db/ids';
import { type BoardDb, changeBoard, withBoard } from '~/db/scope.server';
import type { ImportKind } from '~/db/tables';
import { refusingClashes, writeBatch } from './batch-commands.server';
import { refuseCitizenNumbers } from './citizen-number';
import { findImport, findImportFile, type ImportRow, type KeptMapping } from './import-queries.server';
import {
  type DraftPreview,
  type ImportOptions,
  ImportRefused,
  type ImportResult,
  type Mapping,
  type ReadTable,
} from './import-types';
import { mapTable } from './mapping';
import { type Planned, planImport, usualOptions } from './plan-import.server';

/** Keeps an uploaded file with its first mapping; throws `ImportRefused` with what is wrong with the file. */
export async function createDraft(
  db: Database,
  boardId: string,
  schoolId: string,
  author: Author,
  file: { kind: ImportKind; name: string; bytes: Uint8Array },
  readTable: ReadTable,
): Promise<string> {
  // Nothing of a file is stored before it is known to be a table without citizen service numbers.
  const sheets = await readTable(file.bytes, file.name);
  refuseCitizenNumbers(sheets);
  mapTable(file.kind, sheets);
  const id = newId();
  await changeBoard(db, boardId, async (board) => {
    await board.query
      .insertInto('imports')
      .values({
        board_id: boardId,
        id,
        school_id: schoolId,
        kind: file.kind,
        status: 'draft',
        file_name: tidyFileName(file.name),
        mapping: null,
        counts: null,
        account_id: author.accountId,
        created_at: author.at,
        committed_at: null,
        undone_at: null,
      })
      .execute();
    await board.query
      .insertInto('import_files')
      .values({
        board_id: boardId,
        id: newId(),
        import_id: id,
        content: Buffer.from(file.bytes).toString('base64'),
      })
      .execute();
    await recordHappenings(board, author, [
      { action: 'import.begun', subjectType: 'import', subjectId: id, after: { kind: file.kind } },
    ]);
  });
  return id;
}

/** Keeps the corrected mapping and options of a draft; without columns they are guessed again. */
export async function saveMapping(
  db: Database,
  boardId: string,
  importId: string,
  mapping: Mapping,
  options: Partial<ImportOptions>,
): Promise<void> {
  await changeBoard(db, boardId, async (board) => {
    await findDraft(board, importId);
    await keepMapping(board, importId, { headers: {}, mapping, options });
  });
}

async function keepMapping(board: BoardDb, importId: string, kept: KeptMapping | null): Promise<void> {
  await board.query
    .updateTable('imports')
    .set({ mapping: kept && JSON.stringify(kept) })
    .where('board_id', '=', board.boardId)
    .where('id', '=', importId)
    .execute();
}

/** The guess and the dry run of a draft; writes nothing that was not chosen. */
export async function previewDraft(
  db: Database,
  boardId: string,
  importId: string,
  today: string,
  readTable: ReadTable,
): Promise<DraftPreview> {
  const { draft, planned } = await planDraft(db, boardId, importId, today, readTable);
  const { id, kind, schoolId, fileName } = draft;
  return {
    id,
    kind,
    schoolId,
    fileName,
    guess: planned.guess,
    options: planned.kept.options as ImportOptions,
    plan: planned.plan,
  };
}

/** Writes a draft as one batch, or nothing when its plan has errors. */
export async function commitDraft(
  db: Database,
  boardId: string,
  importId: string,
  author: Author,
  readTable: ReadTable,
  today: string,
): Promise<ImportResult> {
  const { draft, planned } = await planDraft(db, boardId, importId, today, readTable);
  const { plan, kept } = planned;
  const { counts, errors, warnings } = plan;
  if (errors.length > 0) return { importId: null, counts, errors, warnings };
  return refusingClashes(() =>
    changeBoard(db, boardId, (board) =>
      writeBatch(board, author, plan, { fileName: draft.fileName, kept, draftId: importId }),
    ),
  );
}

/** Takes a draft away with its file. */
export async function abandonDraft(
  db: Database,
  boardId: string,
  importId: string,
  author: Author,
): Promise<void> {
  await changeBoard(db, boardId, async (board) => {
    await findDraft(board, importId);
    for (const table of ['import_files', 'imports'] as const) {
      await board.query
        .deleteFrom(table)
        .where('board_id', '=', boardId)
        .where((table === 'imports' ? 'id' : 'import_id') as 'id', '=', importId)
        .execute();
    }
    await recordHappenings(board, author, [
      { action: 'import.abandoned', subjectType: 'import', subjectId: importId },
    ]);
  });
}

async function planDraft(
  db: Database,
  boardId: string,
  importId: string,
  today: string,
  readTable: ReadTable,
): Promise<{ draft: ImportRow; planned: Planned }> {
  const { draft, bytes } = await withBoard(db, boardId, async (board) => ({
    draft: await findDraft(board, importId),
    bytes: await findImportFile(board, importId),
  }));
  if (!bytes) throw new ImportRefused('Het bestand van deze import is er niet meer. Kies het opnieuw.');
  const sheets = await readTable(bytes, draft.fileName);
  const { kept, kind, schoolId } = draft;
  const told = kept
    ? { ...place(kept.mapping), values: kept.mapping.values as Record<string, Record<string, string>> }
    : {};
  const chosen = kept && Object.keys(kept.mapping.columns).length > 0 ? kept.mapping.columns : undefined;
  const options = usualOptions(today, kept?.options);
  try {
    const planned = await withBoard(db, boardId, (board) =>
      planImport(board, { kind, schoolId, sheets, told, chosen, options }),
    );
    return { draft, planned };
  } catch (error) {
    // A place in the file that is not there must not lock the draft: the next look guesses again.
    if (error instanceof ImportRefused && kept) {
      await changeBoard(db, boardId, (board) => keepMapping(board, importId, null));
    }
    throw error;
  }
}

function place(mapping: Mapping): { sheet?: string; headerRow?: number } {
  return {
    ...(mapping.sheet === '' ? {} : { sheet: mapping.sheet }),
    ...(mapping.headerRow > 0 ? { headerRow: mapping.headerRow } : {}),
  };
}

async function findDraft(board: BoardDb, importId: string): Promise<ImportRow> {
  const found = await findImport(board, importId);
  if (!found) throw new ImportRefused('Deze import bestaat niet.');
  if (found.status !== 'draft') throw new ImportRefused('Deze import is al ingevoerd.');
  return found;
}

/** Only the name itself, for showing: no folders, no control characters. */
function tidyFileName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to go
  return last.replace(/[\u0000-\u001f\u007f]/g, '').slice(0, 200) || 'bestand';
}
