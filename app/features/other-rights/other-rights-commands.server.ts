import {
  entryColumns,
  recordEntry,
  refuseUnlessEmployed,
} from '~/app/features/settings/entry-commands.server';
import { refuseUnlessPositive, SettingRefused } from '~/app/features/settings/settings-entry.server';
import type { Author } from '~/app/features/trail/trail-commands.server';
import type { BoardDb } from '~/db/scope.server';
import type { OtherRightName } from '~/db/tables';
import { type NoteKind, OTHER_RIGHTS } from './other-right-words';

/** Notes what somebody got or used of another right in a school year, in hundredths of an hour. */
export async function noteOtherRight(
  board: BoardDb,
  author: Author,
  note: {
    schoolId: string;
    employeeId: string;
    period: string;
    rightName: OtherRightName;
    kind: NoteKind;
    hours: number;
  },
): Promise<string> {
  refuseUnlessPositive(note.hours);
  await refuseUnlessEmployed(board, [note.employeeId], note.schoolId);
  const row = {
    ...entryColumns(board, author, note.schoolId),
    employee_id: note.employeeId,
    participation_id: null,
    right_name: note.rightName,
    period: note.period,
    kind: note.kind,
    amount: note.hours,
    counters_id: null,
    source: 'told-by-school' as const,
  };
  await board.query.insertInto('right_entries').values(row).execute();
  return recordEntry(board, author, { action: 'other-right.noted', subjectType: 'right-entry', row });
}

/** Takes a note back by one with the opposite amount; what was entered stays readable. */
export async function counterOtherRight(
  board: BoardDb,
  author: Author,
  { schoolId, employeeId, entryId }: { schoolId: string; employeeId: string; entryId: string },
): Promise<string> {
  const rows = await board.query
    .selectFrom('right_entries')
    .selectAll()
    .where('board_id', '=', board.boardId)
    .where('school_id', '=', schoolId)
    .where('employee_id', '=', employeeId)
    .where('right_name', 'in', [...OTHER_RIGHTS])
    .where((where) => where.or([where('id', '=', entryId), where('counters_id', '=', entryId)]))
    .execute();
  const before = rows.find((row) => row.id === entryId && row.counters_id === null);
  if (!before) throw new SettingRefused('unknown-entry');
  if (rows.length > 1) throw new SettingRefused('already-countered');
  const row = {
    ...before,
    ...entryColumns(board, author, schoolId),
    amount: -before.amount,
    counters_id: entryId,
    source: 'correction' as const,
  };
  await board.query.insertInto('right_entries').values(row).execute();
  return recordEntry(board, author, {
    action: 'other-right.countered',
    subjectType: 'right-entry',
    row,
    before,
  });
}
