import type { IsoDate } from '~/app/domain/dates';
import type { Author } from '~/app/features/trail/trail-commands.server';
import { insertInBatches } from '~/db/batches';
import type { BoardDb } from '~/db/scope.server';
import type { Tables } from '~/db/tables';
import { entryColumns, recordEntries, recordEntry, refuseUnlessEmployed } from './entry-commands.server';
import type { DayKind } from './person-entry-queries.server';
import { SettingRefused } from './settings-entry.server';

/** Writes down what happened on a day that has been, with one person or with several. */
export async function enterDays(
  board: BoardDb,
  author: Author,
  { table, day, subjectType }: DayKind,
  entry: { schoolId: string; employeeIds: Iterable<string>; on: IsoDate; today: IsoDate },
): Promise<string[]> {
  if (entry.on > entry.today) throw new SettingRefused('still-to-come');
  const employeeIds = [...new Set(entry.employeeIds)];
  await refuseUnlessEmployed(board, employeeIds, entry.schoolId);
  const rows = employeeIds.map((employeeId) => ({
    ...entryColumns(board, author, entry.schoolId),
    employee_id: employeeId,
    [day]: entry.on,
    counters_id: null,
  }));
  await insertInBatches(board, table as 'plan_agreements', rows as unknown as Tables['plan_agreements'][]);
  return recordEntries(
    board,
    author,
    entry.schoolId,
    rows.map((row) => ({ action: `${subjectType}.entered`, subjectType, row })),
  );
}

/** Takes such an entry back; what was entered stays readable. */
export async function counterDay(
  board: BoardDb,
  author: Author,
  { table, subjectType }: DayKind,
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
