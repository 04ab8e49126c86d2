import { type CycleInterval, deadline } from './cycles';
import type { IsoDate } from './dates';

/** `due`: still valid, and to be agreed again before the school year is over. */
export const PLAN_STATES = ['valid', 'due', 'overdue', 'none', 'not-defined'] as const;
export type PlanState = (typeof PLAN_STATES)[number];

export interface PlanStanding {
  readonly state: PlanState;
  /** The last day on which it has to be agreed again; null: never agreed, or no rule says when. */
  readonly nextDue: IsoDate | null;
}

/** How a personal plan stands on a day in a school year, by the rule of its sector (art. 17.3.1; PO: 002, PO-9). */
export function planStanding(
  agreedOn: IsoDate | null,
  { years }: Pick<CycleInterval, 'years'>,
  { day, yearEnd }: { day: IsoDate; yearEnd: IsoDate },
): PlanStanding {
  if (agreedOn === null) return { state: 'none', nextDue: null };
  if (years === null) return { state: 'not-defined', nextDue: null };
  const { nextDue, status } = deadline(agreedOn, years, day);
  if (status === 'overdue') return { state: 'overdue', nextDue };
  return { state: nextDue <= yearEnd ? 'due' : 'valid', nextDue };
}

/** Whether a plan in this state counts for the coverage: agreed, and not overdue. */
export const isValidPlan = (state: PlanState): boolean => state === 'valid' || state === 'due';
