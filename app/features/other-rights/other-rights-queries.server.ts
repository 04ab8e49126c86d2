import { standing } from '~/app/domain/standing';
import type { BoardDb } from '~/db/scope.server';
import { OTHER_RIGHTS } from './other-right-words';

/** What was noted of somebody's other rights in a school year and not taken back, in the order of entering. */
export async function listOtherRights(
  board: BoardDb,
  whose: { schoolId: string; employeeId: string; period: string },
) {
  const rows = await board.query
    .selectFrom('right_entries as r')
    .leftJoin('accounts as a', (join) =>
      join.onRef('a.board_id', '=', 'r.board_id').onRef('a.id', '=', 'r.account_id'),
    )
    .select(['r.id', 'r.right_name', 'r.kind', 'r.amount', 'r.counters_id', 'r.entered_at'])
    .select('a.name as entered_by')
    .where('r.board_id', '=', board.boardId)
    .where('r.school_id', '=', whose.schoolId)
    .where('r.employee_id', '=', whose.employeeId)
    .where('r.period', '=', whose.period)
    .where('r.right_name', 'in', [...OTHER_RIGHTS])
    .orderBy('r.id')
    .execute();
  return standing(rows);
}
export type OtherRightEntry = Awaited<ReturnType<typeof listOtherRights>>[number];
