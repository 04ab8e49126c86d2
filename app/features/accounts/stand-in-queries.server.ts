import type { IsoDate } from '~/app/domain/dates';
import { substitutionRuns } from '~/app/domain/substitution';
import { personName } from '~/app/format/person-name';
import type { BoardDb } from '~/db/scope.server';

/** Who acts for which leader on a day, at one school or for these substitutes. */
export async function listStandIns(
  board: BoardDb,
  day: IsoDate,
  limit: { schoolId: string } | { substituteIds: readonly string[] },
) {
  const rows = await board.query
    .selectFrom('substitutions as s')
    .innerJoin('employees as e', (join) =>
      join.onRef('e.board_id', '=', 's.board_id').onRef('e.id', '=', 's.leader_id'),
    )
    .select(['s.id', 's.school_id', 's.leader_id', 's.substitute_id'])
    .select(['s.valid_from', 's.valid_to', 's.withdrawn_on'])
    .select(['e.first_name', 'e.infix', 'e.last_name'])
    .where('s.board_id', '=', board.boardId)
    .where((where) =>
      'schoolId' in limit
        ? where('s.school_id', '=', limit.schoolId)
        : where('s.substitute_id', 'in', limit.substituteIds),
    )
    .where('s.valid_from', '<=', day)
    .where('s.valid_to', '>=', day)
    .orderBy('s.id')
    .execute();
  return rows
    .map((row) => ({
      id: row.id,
      schoolId: row.school_id,
      leaderId: row.leader_id,
      substituteId: row.substitute_id,
      leader: personName(row),
      from: row.valid_from,
      to: row.valid_to,
      withdrawnOn: row.withdrawn_on,
    }))
    .filter((row) => substitutionRuns(row, day));
}
