import { Kept } from '~/app/features/figures/kept';
import { type Author, recordHappenings } from '~/app/features/trail/trail-commands.server';
import type { Database } from '~/db/connection.server';
import { newId } from '~/db/ids';
import { type BoardDb, changeBoard, withBoard } from '~/db/scope.server';
import type { ImportKind } from '~/db/tables';
import { refusingClashes, writeBatch } from './batch-commands.server';
import { refuseCitizenNumbers } from './citizen-number';
import {
  findImport,
  findImportFile,
  findPlanMarks,
  type ImportRow,
  type KeptMapping,
} from './import-queries.server';
import {
  type DraftPreview,
  type ImportOptions,
  ImportRefused,
  type ImportResult,
  type Mapping,
  type ReadTable,
} from './import-types';
import { mapTable } from './mapping';
import { type Planned, planImport } from './plan-import.server';

/** The day it is, and the school year that stands in the address. */
export interface DraftDay {
  today: string;
  openYear?: number;
}

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
  author: Author,
  mapping: Mapping,
  options: Partial<ImportOptions>,
): Promise<void> {
  await changeBoard(db, boardId, async (board) => {
    const draft = await findDraft(board, importId);
    const kept: KeptMapping = { headers: {}, mapping, options };
    if (JSON.stringify(draft.kept) === JSON.stringify(kept)) return;
    await board.query
      .updateTable('imports')
      .set({ mapping: JSON.stringify(kept) })
      .where('board_id', '=', board.boardId)
      .where('id', '=', importId)
      .execute();
    await recordHappenings(board, author, [
      {
        action: 'import.mapping-chosen',
        subjectType: 'import',
        subjectId: importId,
        ...(draft.kept ? { before: forTrail(draft.kept) } : {}),
        after: forTrail(kept),
      },
    ]);
  });
}

/** Of the values only of which fields: what the file itself says may be about persons. */
function forTrail({ mapping, options }: KeptMapping) {
  const { values, ...rest } = mapping;
  return { ...rest, values: Object.keys(values), options };
}

/** Throws `ImportRefused` when no list stands at this place in the file of a draft. */
export async function checkPlace(
  db: Database,
  boardId: string,
  importId: string,
  readTable: ReadTable,
  where: Pick<Mapping, 'sheet' | 'headerRow'>,
): Promise<void> {
  const { draft, bytes } = await openFile(db, boardId, importId);
  mapTable(draft.kind, await readTable(bytes, draft.fileName), place(where));
}

/** Plans of drafts that somebody is looking at: a check of many pages is read and computed once. */
const PLANS = new Kept<Found>(4);

interface Found {
  planned: Planned;
  misfit: string | null;
}

/**
 * The guess and the dry run of a draft; writes nothing. When the choices that were kept no longer fit the file,
 * `misfit` tells why, and what is shown is a new guess.
 */
export async function previewDraft(
  db: Database,
  boardId: string,
  importId: string,
  day: DraftDay,
  readTable: ReadTable,
): Promise<DraftPreview> {
  const { draft, marks } = await withBoard(db, boardId, async (board) => {
    const draft = await findDraft(board, importId);
    return { draft, marks: await findPlanMarks(board, draft.schoolId) };
  });
  const { id, kind, schoolId, fileName } = draft;
  const key = `${boardId} ${importId}`;
  const all = [JSON.stringify(draft.kept), day.today, day.openYear, marks];
  const { planned, misfit } = await PLANS.find(key, all, () =>
    planOrGuess(db, boardId, importId, day, readTable),
  );
  return {
    id,
    kind,
    schoolId,
    fileName,
    guess: planned.guess,
    options: planned.kept.options as ImportOptions,
    plan: planned.plan,
    misfit,
  };
}

async function planOrGuess(...asked: Parameters<typeof planDraft>): Promise<Found> {
  try {
    return { planned: (await planDraft(...asked)).planned, misfit: null };
  } catch (error) {
    if (!(error instanceof ImportRefused)) throw error;
    const [db, boardId, importId, day, readTable] = asked;
    const { planned } = await planDraft(db, boardId, importId, day, readTable, { anew: true });
    return { planned, misfit: error.message };
  }
}

/** Writes a draft as one batch, or nothing when its plan has errors. */
export async function commitDraft(
  db: Database,
  boardId: string,
  importId: string,
  author: Author,
  readTable: ReadTable,
  day: DraftDay,
): Promise<ImportResult> {
  const { draft, planned } = await planDraft(db, boardId, importId, day, readTable);
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
  await changeBoard(db, boardId, (board) => abandonDraftRows(board, importId, author));
}

/** The same in the caller's transaction. */
export async function abandonDraftRows(board: BoardDb, importId: string, author: Author): Promise<void> {
  await findDraft(board, importId);
  for (const table of ['import_files', 'imports'] as const) {
    await board.query
      .deleteFrom(table)
      .where('board_id', '=', board.boardId)
      .where((table === 'imports' ? 'id' : 'import_id') as 'id', '=', importId)
      .execute();
  }
  await recordHappenings(board, author, [
    { action: 'import.abandoned', subjectType: 'import', subjectId: importId },
  ]);
}

async function planDraft(
  db: Database,
  boardId: string,
  importId: string,
  day: DraftDay,
  readTable: ReadTable,
  { anew = false } = {},
): Promise<{ draft: ImportRow; planned: Planned }> {
  const { draft, bytes } = await openFile(db, boardId, importId);
  const sheets = await readTable(bytes, draft.fileName);
  const { kind, schoolId } = draft;
  const kept = anew ? null : draft.kept;
  const told = kept
    ? { ...place(kept.mapping), values: kept.mapping.values as Record<string, Record<string, string>> }
    : {};
  const chosen = kept && Object.keys(kept.mapping.columns).length > 0 ? kept.mapping.columns : undefined;
  const options = { ...draft.kept?.options, ...day };
  const planned = await withBoard(db, boardId, (board) =>
    planImport(board, { kind, schoolId, sheets, told, chosen, options }),
  );
  return { draft, planned };
}

async function openFile(db: Database, boardId: string, importId: string) {
  const { draft, bytes } = await withBoard(db, boardId, async (board) => ({
    draft: await findDraft(board, importId),
    bytes: await findImportFile(board, importId),
  }));
  if (!bytes) throw new ImportRefused('Het bestand van deze import is er niet meer. Kies het opnieuw.');
  return { draft, bytes };
}

function place(mapping: Pick<Mapping, 'sheet' | 'headerRow'>): { sheet?: string; headerRow?: number } {
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
