import type { IsoDate } from '~/app/domain/dates';
import { counterDay, enterDays } from '~/app/features/settings/person-entry-commands.server';
import type { Author } from '~/app/features/trail/trail-commands.server';
import type { BoardDb } from '~/db/scope.server';
import { PLAN_AGREEMENT } from './plan-queries.server';

/** Writes down the day on which a personal plan was agreed, with one person or with several on the same day. */
export const notePlans = (
  board: BoardDb,
  author: Author,
  noted: { schoolId: string; employeeIds: readonly string[]; on: IsoDate; today: IsoDate },
) => enterDays(board, author, PLAN_AGREEMENT, noted);

/** Takes back that a plan was agreed. */
export const counterPlan = (board: BoardDb, author: Author, schoolId: string, agreementId: string) =>
  counterDay(board, author, PLAN_AGREEMENT, { schoolId, entryId: agreementId });
