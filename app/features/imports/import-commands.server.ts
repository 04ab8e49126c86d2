import {
  addBoard,
  addSchool,
  type NewBoard,
  type NewSchool,
} from '~/app/features/boards/board-commands.server';
import type { Author } from '~/app/features/trail/trail-commands.server';
import type { Database } from '~/db/connection.server';
import { changeBoard, withBoard } from '~/db/scope.server';
import type { ImportKind } from '~/db/tables';
import { refusingClashes, writeBatch } from './batch-commands.server';
import { type GivenRow, toSheet } from './given-rows';
import type { GivenMapping, ImportOptions, ImportResult, Sheet } from './import-types';
import { type Planned, planImport } from './plan-import.server';
import { undoBatch } from './undo-commands.server';

export {
  abandonDraft,
  checkPlace,
  commitDraft,
  createDraft,
  previewDraft,
  saveMapping,
} from './draft-commands.server';
export type { GivenRow } from './given-rows';

export type GivenOptions = Partial<ImportOptions> & { fileName?: string };

/** What is read and how; `today` in the options is the day of the author's moment unless told. */
export interface GivenTable {
  kind: ImportKind;
  fileName: string;
  sheets: readonly Sheet[];
  told?: GivenMapping;
  options: Partial<ImportOptions>;
  /** Only what would happen; nothing is written. */
  dryRun?: boolean;
}

/** Brings in staff that is already read as rows by header, as one batch, all or nothing. */
export async function importStaffRows(
  db: Database,
  boardId: string,
  schoolId: string,
  author: Author,
  rows: readonly GivenRow[],
  options: GivenOptions = {},
): Promise<ImportResult> {
  return importTable(db, boardId, schoolId, author, fromRows('staff', rows, options));
}

/** Brings in activities that are already read as rows by header, as one batch, all or nothing. */
export async function importActivityRows(
  db: Database,
  boardId: string,
  schoolId: string,
  author: Author,
  rows: readonly GivenRow[],
  options: GivenOptions = {},
): Promise<ImportResult> {
  return importTable(db, boardId, schoolId, author, fromRows('activities', rows, options));
}

function fromRows(kind: ImportKind, rows: readonly GivenRow[], options: GivenOptions): GivenTable {
  const { fileName = kind === 'staff' ? 'personeel' : 'activiteiten', ...rest } = options;
  return { kind, fileName, sheets: [toSheet(rows)], options: rest };
}

/** Brings in a table that has been read; with any error nothing is written and the errors are answered. */
export async function importTable(
  db: Database,
  boardId: string,
  schoolId: string,
  author: Author,
  given: GivenTable,
): Promise<ImportResult> {
  const planned = await withBoard(db, boardId, (board) =>
    planImport(board, request(schoolId, author, given)),
  );
  if (given.dryRun || planned.plan.errors.length > 0) return answer(planned);
  return refusingClashes(() =>
    changeBoard(db, boardId, (board) =>
      writeBatch(board, author, planned.plan, {
        fileName: given.fileName,
        kept: planned.kept,
        draftId: null,
      }),
    ),
  );
}

/** The school to make with its first import; `newBoard` when the board is to be made too. */
export interface NewPlace {
  boardId: string;
  schoolId: string;
  school: NewSchool;
  newBoard: NewBoard | null;
}

/** Makes a school (and its board) and brings in its first table, all in one go or nothing at all. */
export async function importIntoNewSchool(
  db: Database,
  place: NewPlace,
  author: Author,
  given: GivenTable,
): Promise<ImportResult> {
  const { boardId, schoolId, school, newBoard } = place;
  const planned = await withBoard(db, boardId, (board) =>
    planImport(board, request(schoolId, author, given)),
  );
  if (given.dryRun || planned.plan.errors.length > 0) return answer(planned);
  return refusingClashes(() =>
    changeBoard(db, boardId, async (board) => {
      if (newBoard) await addBoard(board, author, newBoard);
      await addSchool(board, author, school, schoolId);
      const origin = { fileName: given.fileName, kept: planned.kept, draftId: null };
      return writeBatch(board, author, planned.plan, origin);
    }),
  );
}

/** Brings back exactly what was before a committed import; throws `ImportRefused` when that can't be done. */
export async function undoImport(
  db: Database,
  boardId: string,
  importId: string,
  author: Author,
): Promise<void> {
  await changeBoard(db, boardId, (board) => undoBatch(board, importId, author));
}

function request(schoolId: string, author: Author, given: GivenTable) {
  const { kind, sheets, told } = given;
  const options = { ...given.options, today: given.options.today ?? author.at.slice(0, 10) };
  return { kind, schoolId, sheets, told, options };
}

function answer({ plan }: Planned): ImportResult {
  const { counts, errors, warnings } = plan;
  return { importId: null, counts, errors, warnings };
}
