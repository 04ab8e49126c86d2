import type { IsoDate } from '~/app/domain/dates';
import type { Author } from '~/app/features/trail/trail-commands.server';
import type { BoardDb } from '~/db/scope.server';
import type { Tables } from '~/db/tables';
import { entryColumns, recordEntry, refuseUnlessEmployed } from './entry-commands.server';
import { SettingRefused } from './settings-entry.server';

/** Tables of one day about one person, never changed, only countered by a row of the same day. */
type DayTable = 'plan_agreements' | 'leader_registrations';

interface DayEntry<Table extends DayTable> {
  table: Table;
  /** The column of the day. */
  day: Exclude<
    keyof Tables[Table] & string,
    'employee_id' | 'school_id' | 'counters_id' | 'account_id' | 'entered_at' | 'board_id' | 'id'
  >;
  subjectType: string;
}

/** Writes down what happened with somebody on a day that has been. */
export async function enterDay<Table extends DayTable>(
  board: BoardDb,
  author: Author,
  { table, day, subjectType }: DayEntry<Table>,
  entry: { schoolId: string; employeeId: string; on: IsoDate; today: IsoDate },
): Promise<string> {
  if (entry.on > entry.today) throw new SettingRefused('still-to-come');
  await refuseUnlessEmployed(board, entry.employeeId, entry.schoolId);
  const row = {
    ...entryColumns(board, author, entry.schoolId),
    employee_id: entry.employeeId,
    [day]: entry.on,
    counters_id: null,
  };
  await board.query
    .insertInto(table as 'plan_agreements')
    .values(row as unknown as Tables['plan_agreements'])
    .execute();
  return recordEntry(board, author, { action: `${subjectType}.entered`, subjectType, row });
}

/** Takes such an entry back; what was entered stays readable. */
export async function counterDay<Table extends DayTable>(
  board: BoardDb,
  author: Author,
  { table, subjectType }: DayEntry<Table>,
  entry: { schoolId: string; entryId: string },
): Promise<string> {
  const rows = await board.query
    .selectFrom(table as 'plan_agreements')
    .selectAll()
    .where('board_id', '=', board.boardId)
    .where('school_id', '=', entry.schoolId)
    .where((where) => where.or([where('id', '=', entry.entryId), where('counters_id', '=', entry.entryId)]))
    .execute();
  const before = rows.find((row) => row.id === entry.entryId && row.counters_id === null);
  if (!before) throw new SettingRefused('unknown-entry');
  if (rows.length > 1) throw new SettingRefused('already-countered');
  const row = { ...before, ...entryColumns(board, author, before.school_id), counters_id: entry.entryId };
  await board.query
    .insertInto(table as 'plan_agreements')
    .values(row)
    .execute();
  return recordEntry(board, author, { action: `${subjectType}.countered`, subjectType, row, before });
}
