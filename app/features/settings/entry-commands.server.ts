import { type Author, recordHappenings } from '~/app/features/trail/trail-commands.server';
import { inBatches } from '~/db/batches';
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

interface Entry {
  action: string;
  subjectType: string;
  row: { id: string };
  before?: unknown;
}

export async function recordEntry(
  board: BoardDb,
  author: Author,
  entry: Entry & { row: { school_id: string } },
): Promise<string> {
  await recordEntries(board, author, entry.row.school_id, [entry]);
  return entry.row.id;
}

/** Marks the school's figures as changed and writes the trail; refuses a school that this board does not have. */
export async function recordEntries(
  board: BoardDb,
  author: Author,
  schoolId: string,
  entries: readonly Entry[],
): Promise<string[]> {
  const changed = await board.query
    .updateTable('schools')
    .set((eb) => ({ data_version: eb('data_version', '+', 1) }))
    .where('board_id', '=', board.boardId)
    .where('id', '=', schoolId)
    .executeTakeFirst();
  if (changed.numUpdatedRows === 0n) throw new SettingRefused('unknown-school');
  await recordHappenings(
    board,
    author,
    entries.map(({ action, subjectType, row, before }) => ({
      action,
      subjectType,
      subjectId: row.id,
      before,
      after: row,
    })),
  );
  return entries.map(({ row }) => row.id);
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
  Table extends 'lumpsums' | 'hour_values' | 'school_settings' | 'pupil_counts' | 'introduction_entries',
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

/** An entry about people is of a school where each of them works or has worked. */
export async function refuseUnlessEmployed(
  board: BoardDb,
  employeeIds: readonly string[],
  schoolId: string,
): Promise<void> {
  const known = new Set<string>();
  for (const batch of inBatches(employeeIds, 1)) {
    const rows = await board.query
      .selectFrom('jobs')
      .select('employee_id')
      .distinct()
      .where('board_id', '=', board.boardId)
      .where('school_id', '=', schoolId)
      .where('employee_id', 'in', batch)
      .execute();
    for (const row of rows) known.add(row.employee_id);
  }
  if (employeeIds.some((id) => !known.has(id))) throw new SettingRefused('unknown-employee');
}
