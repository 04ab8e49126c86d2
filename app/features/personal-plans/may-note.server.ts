import { findLeaderIds } from '~/app/features/figures/lists.server';
import { personQuestion } from '~/app/features/people/ask-people.server';
import type { SchoolDesk } from '~/app/server/guard.server';

/** Whether this desk writes down plans at all: of everybody, or of own people. */
export const mayNotePlans = (desk: SchoolDesk): boolean =>
  desk.may('plan.note') || desk.may('own-people.list');

/** Goes on when the actor may write down a plan of each of these people. */
export async function requirePlanNoting(desk: SchoolDesk, employeeIds: readonly string[]): Promise<void> {
  for (const employeeId of employeeIds) {
    const leaderIds = await desk.read((board) => findLeaderIds(board, personQuestion(desk), employeeId));
    await desk.require('plan.note', { employeeId, leaderIds });
  }
}
