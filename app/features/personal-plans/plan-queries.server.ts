import { standing } from '~/app/domain/standing';
import type { BoardDb } from '~/db/scope.server';

/** On which days personal plans were agreed at a school, as far as that was not taken back; oldest first. */
export async function listPlanAgreements(board: BoardDb, schoolId: string) {
  const rows = await board.query
    .selectFrom('plan_agreements')
    .select(['id', 'employee_id', 'agreed_on', 'counters_id'])
    .where('board_id', '=', board.boardId)
    .where('school_id', '=', schoolId)
    .orderBy('agreed_on')
    .orderBy('id')
    .execute();
  return standing(rows);
}

/** Whose plan an agreement at a school is about. */
export async function findPlanEmployee(board: BoardDb, schoolId: string, agreementId: string) {
  const row = await board.query
    .selectFrom('plan_agreements')
    .select('employee_id')
    .where('board_id', '=', board.boardId)
    .where('school_id', '=', schoolId)
    .where('id', '=', agreementId)
    .executeTakeFirst();
  return row?.employee_id ?? null;
}
