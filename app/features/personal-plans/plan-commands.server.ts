import type { IsoDate } from '~/app/domain/dates';
import { counterDay, enterDay } from '~/app/features/settings/person-entry-commands.server';
import type { Author } from '~/app/features/trail/trail-commands.server';
import type { BoardDb } from '~/db/scope.server';

const PLAN = { table: 'plan_agreements', day: 'agreed_on', subjectType: 'plan-agreement' } as const;

/** Writes down the day on which a personal plan was agreed, with one person or with several on the same day. */
export async function notePlans(
  board: BoardDb,
  author: Author,
  noted: { schoolId: string; employeeIds: readonly string[]; on: IsoDate; today: IsoDate },
): Promise<string[]> {
  const { employeeIds, ...entry } = noted;
  const ids: string[] = [];
  for (const employeeId of new Set(employeeIds))
    ids.push(await enterDay(board, author, PLAN, { ...entry, employeeId }));
  return ids;
}

/** Takes back that a plan was agreed. */
export const counterPlan = (board: BoardDb, author: Author, schoolId: string, agreementId: string) =>
  counterDay(board, author, PLAN, { schoolId, entryId: agreementId });
