import { standing } from '~/app/domain/standing';
import type { BoardDb } from '~/db/scope.server';

/** What is noted of people by the day: never changed, only countered by a row of the same day. */
export type DayKind = { subjectType: string } & (
  | { table: 'plan_agreements'; day: 'agreed_on' }
  | { table: 'leader_registrations'; day: 'registered_on' }
);

/** The days that were noted at a school, as far as they were not taken back; oldest first. */
export async function listDays(board: BoardDb, { table, day }: DayKind, schoolId: string) {
  const rows = await board.query
    .selectFrom(table as 'plan_agreements')
    .select(['id', 'employee_id', 'counters_id'])
    .select(({ ref }) => ref(day as 'agreed_on').as('day'))
    .where('board_id', '=', board.boardId)
    .where('school_id', '=', schoolId)
    .orderBy(day as 'agreed_on')
    .orderBy('id')
    .execute();
  return standing(rows);
}
