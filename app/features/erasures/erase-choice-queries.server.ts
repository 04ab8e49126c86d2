import { withDefaults } from '~/app/domain/settings';
import { findSettings } from '~/app/features/settings/settings-queries.server';
import type { BoardDb } from '~/db/scope.server';

/** Whether somebody with this number works or worked at the school. */
export async function findNumbered(board: BoardDb, schoolId: string, number: string) {
  return board.query
    .selectFrom('employees as e')
    .innerJoin('jobs as j', (join) =>
      join.onRef('j.board_id', '=', 'e.board_id').onRef('j.employee_id', '=', 'e.id'),
    )
    .select('e.id')
    .where('e.board_id', '=', board.boardId)
    .where('e.employee_number', '=', number)
    .where('j.school_id', '=', schoolId)
    .executeTakeFirst();
}

/** For how many years a school keeps the data of who left. */
export const findSchoolTerm = async (board: BoardDb, schoolId: string) =>
  withDefaults(await findSettings(board, schoolId)).retentionYears;
