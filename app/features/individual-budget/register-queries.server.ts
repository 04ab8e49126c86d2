import { standing } from '~/app/domain/standing';
import type { BoardDb } from '~/db/scope.server';

/** When the leaders of a school were registered, as far as that was not taken back; oldest first. */
export async function listRegistrations(board: BoardDb, schoolId: string) {
  const rows = await board.query
    .selectFrom('leader_registrations')
    .select(['id', 'employee_id', 'registered_on', 'counters_id'])
    .where('board_id', '=', board.boardId)
    .where('school_id', '=', schoolId)
    .orderBy('registered_on')
    .orderBy('id')
    .execute();
  return standing(rows);
}
