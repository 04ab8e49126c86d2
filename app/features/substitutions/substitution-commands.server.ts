import type { IsoDate } from '~/app/domain/dates';
import { substitutionRuns } from '~/app/domain/substitution';
import { endAllSessions } from '~/app/features/accounts/session-commands.server';
import { entryColumns } from '~/app/features/settings/entry-commands.server';
import { SettingRefused } from '~/app/features/settings/settings-entry.server';
import { type Author, recordHappenings } from '~/app/features/trail/trail-commands.server';
import type { BoardDb } from '~/db/scope.server';
import { listLeadersFrom, listStaffFrom } from './substitution-queries.server';

/** Lets somebody act for a leader on these days; the days themselves were checked by the form. */
export async function arrangeSubstitution(
  board: BoardDb,
  author: Author,
  entry: {
    schoolId: string;
    leaderId: string;
    substituteId: string;
    from: IsoDate;
    to: IsoDate;
    today: IsoDate;
  },
): Promise<string> {
  await refuseUnlessPossible(board, entry);
  const row = {
    ...entryColumns(board, author, entry.schoolId),
    leader_id: entry.leaderId,
    substitute_id: entry.substituteId,
    valid_from: entry.from,
    valid_to: entry.to,
    withdrawn_on: null,
  };
  await board.query.insertInto('substitutions').values(row).execute();
  await recordHappenings(board, author, [
    { action: 'substitution.arranged', subjectType: 'substitution', subjectId: row.id, after: row },
  ]);
  if (entry.from <= entry.today) await endSessionsOf(board, entry.substituteId);
  return row.id;
}

/** Ends a substitution from today on; what was entered stays readable. */
export async function withdrawSubstitution(
  board: BoardDb,
  author: Author,
  withdrawn: { schoolId: string; substitutionId: string; today: IsoDate },
): Promise<void> {
  const before = await board.query
    .selectFrom('substitutions')
    .selectAll()
    .where('board_id', '=', board.boardId)
    .where('school_id', '=', withdrawn.schoolId)
    .where('id', '=', withdrawn.substitutionId)
    .executeTakeFirst();
  if (!before) throw new SettingRefused('unknown-entry');
  if (before.withdrawn_on !== null || before.valid_to < withdrawn.today)
    throw new SettingRefused('already-countered');
  const after = { ...before, withdrawn_on: withdrawn.today };
  await board.query
    .updateTable('substitutions')
    .set({ withdrawn_on: withdrawn.today })
    .where('board_id', '=', board.boardId)
    .where('id', '=', before.id)
    .execute();
  await recordHappenings(board, author, [
    { action: 'substitution.withdrawn', subjectType: 'substitution', subjectId: before.id, before, after },
  ]);
  const days = { from: before.valid_from, to: before.valid_to, withdrawnOn: null };
  if (substitutionRuns(days, withdrawn.today)) await endSessionsOf(board, before.substitute_id);
}

async function refuseUnlessPossible(
  board: BoardDb,
  entry: { schoolId: string; leaderId: string; substituteId: string; from: IsoDate; to: IsoDate },
): Promise<void> {
  const has = (people: readonly { id: string }[], id: string) => people.some((one) => one.id === id);
  if (!has(await listLeadersFrom(board, entry.schoolId, entry.from), entry.leaderId))
    throw new SettingRefused('not-a-leader');
  if (!has(await listStaffFrom(board, entry.schoolId, entry.from), entry.substituteId))
    throw new SettingRefused('unknown-substitute');
  const overlapping = await board.query
    .selectFrom('substitutions')
    .select('id')
    .where('board_id', '=', board.boardId)
    .where('school_id', '=', entry.schoolId)
    .where('leader_id', '=', entry.leaderId)
    .where('substitute_id', '=', entry.substituteId)
    .where('withdrawn_on', 'is', null)
    .where('valid_from', '<=', entry.to)
    .where('valid_to', '>=', entry.from)
    .executeTakeFirst();
  if (overlapping) throw new SettingRefused('already-arranged');
}

/** What the substitute may do has changed today, so their sessions end. */
async function endSessionsOf(board: BoardDb, employeeId: string): Promise<void> {
  const accounts = await board.query
    .selectFrom('accounts')
    .select('id')
    .where('board_id', '=', board.boardId)
    .where('employee_id', '=', employeeId)
    .execute();
  for (const { id } of accounts) await endAllSessions(board, id);
}
