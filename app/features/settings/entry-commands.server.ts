import { type Author, recordHappenings } from '~/app/features/trail/trail-commands.server';
import { newId } from '~/db/ids';
import type { BoardDb } from '~/db/scope.server';
import type { LumpsumsTable, Tables } from '~/db/tables';
import { SettingRefused } from './settings-entry.server';

/** The columns that every entry of the settings screen has. */
export function entryColumns(board: BoardDb, author: Author, schoolId: string) {
  return {
    board_id: board.boardId,
    id: newId(),
    school_id: schoolId,
    account_id: author.accountId,
    entered_at: author.at,
  };
}

/** Marks the school's figures as changed and writes the trail; refuses a school that this board does not have. */
export async function recordEntry(
  board: BoardDb,
  author: Author,
  entry: { action: string; subjectType: string; row: { id: string; school_id: string }; before?: unknown },
): Promise<string> {
  const changed = await board.query
    .updateTable('schools')
    .set((eb) => ({ data_version: eb('data_version', '+', 1) }))
    .where('board_id', '=', board.boardId)
    .where('id', '=', entry.row.school_id)
    .executeTakeFirst();
  if (changed.numUpdatedRows === 0n) throw new SettingRefused('unknown-school');
  await recordHappenings(board, author, [
    {
      action: entry.action,
      subjectType: entry.subjectType,
      subjectId: entry.row.id,
      before: entry.before,
      after: entry.row,
    },
  ]);
  return entry.row.id;
}

/** An entry of which the latest of a school about the same thing holds; both parts of the row are columns. */
interface LatestEntry<Table extends keyof Tables> {
  table: Table;
  action: string;
  subjectType: string;
  schoolId: string;
  about: Partial<Tables[Table]>;
  told: Partial<Tables[Table]>;
}

/** Enters a row that holds from now on, and writes the one that held before with it to the trail. */
export async function enterLatest<
  Table extends 'lumpsums' | 'hour_values' | 'school_settings' | 'pupil_counts',
>(
  board: BoardDb,
  author: Author,
  { table, action, subjectType, schoolId, about, told }: LatestEntry<Table>,
): Promise<string> {
  await refuseUnknownSchool(board, schoolId);
  const row = { ...entryColumns(board, author, schoolId), ...about, ...told };
  const before = await board.query
    .selectFrom(table as 'lumpsums')
    .selectAll()
    .where('board_id', '=', board.boardId)
    .where('school_id', '=', schoolId)
    .where((eb) => eb.and(about as Partial<LumpsumsTable>))
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  await board.query
    .insertInto(table as 'lumpsums')
    .values(row as unknown as LumpsumsTable)
    .execute();
  return recordEntry(board, author, { action, subjectType, row, before });
}

export async function refuseUnknownSchool(board: BoardDb, schoolId: string): Promise<void> {
  const school = await board.query
    .selectFrom('schools')
    .select('id')
    .where('board_id', '=', board.boardId)
    .where('id', '=', schoolId)
    .executeTakeFirst();
  if (!school) throw new SettingRefused('unknown-school');
}

/** An entry about somebody is of a school where that person works or has worked. */
export async function refuseUnlessEmployed(
  board: BoardDb,
  employeeId: string,
  schoolId: string,
): Promise<void> {
  const job = await board.query
    .selectFrom('jobs')
    .select('id')
    .where('board_id', '=', board.boardId)
    .where('employee_id', '=', employeeId)
    .where('school_id', '=', schoolId)
    .limit(1)
    .executeTakeFirst();
  if (!job) throw new SettingRefused('unknown-employee');
}
