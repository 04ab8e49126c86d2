import { listLeaderIds } from '~/app/features/figures/lists.server';
import { personQuestion } from '~/app/features/people/ask-people.server';
import type { SchoolDesk } from '~/app/server/guard.server';

/** Whether this desk writes down plans at all: of everybody, or of own people. */
export const mayNotePlans = (desk: SchoolDesk): boolean =>
  desk.may('plan.note') || desk.may('own-people.list');

/** Goes on when the actor may write down a plan of each of these people. */
export async function requirePlanNoting(desk: SchoolDesk, employeeIds: readonly string[]): Promise<void> {
  const leaderIdsOf = await desk.read((board) => listLeaderIds(board, personQuestion(desk)));
  for (const employeeId of employeeIds)
    await desk.require('plan.note', { employeeId, leaderIds: leaderIdsOf(employeeId) });
}
