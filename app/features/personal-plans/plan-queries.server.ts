import { type DayKind, listDays } from '~/app/features/settings/person-entry-queries.server';
import type { BoardDb } from '~/db/scope.server';

export const PLAN_AGREEMENT: DayKind = {
  table: 'plan_agreements',
  day: 'agreed_on',
  subjectType: 'plan-agreement',
};

/** On which days personal plans were agreed at a school, as far as that was not taken back; oldest first. */
export const listPlanAgreements = (board: BoardDb, schoolId: string) =>
  listDays(board, PLAN_AGREEMENT, schoolId);

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
