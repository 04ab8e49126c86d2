import type { IsoDate } from '~/app/domain/dates';
import type { BoardDb } from '~/db/scope.server';

/** All memberships of teams of a school on a day. */
export async function listMembersOn(board: BoardDb, schoolId: string, day: IsoDate) {
  // As a list of teams, so that SQLite starts from these and not from all memberships of the board.
  return board.query
    .selectFrom('team_memberships')
    .select(['team_id', 'employee_id'])
    .where('board_id', '=', board.boardId)
    .where('team_id', 'in', (eb) =>
      eb
        .selectFrom('teams')
        .select('id')
        .where('board_id', '=', board.boardId)
        .where('school_id', '=', schoolId),
    )
    .where('valid_from', '<=', day)
    .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', day)]))
    .execute();
}
