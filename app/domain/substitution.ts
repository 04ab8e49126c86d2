import { addYears, type IsoDate } from './dates';

/** Days on which somebody acts for a leader; both ends included. */
export interface SubstitutionDays {
  from: IsoDate;
  to: IsoDate;
  /** From this day on it counts no more; null: it was not withdrawn. */
  withdrawnOn: IsoDate | null;
}

export type SubstitutionState = 'running' | 'to-come' | 'over' | 'withdrawn';

/** How a substitution stands on a day. */
export function substitutionState(days: SubstitutionDays, day: IsoDate): SubstitutionState {
  if (days.withdrawnOn !== null && days.withdrawnOn <= day) return 'withdrawn';
  if (day < days.from) return 'to-come';
  return day <= days.to ? 'running' : 'over';
}

/** Whether a substitute acts for the leader on a day. */
export const substitutionRuns = (days: SubstitutionDays, day: IsoDate): boolean =>
  substitutionState(days, day) === 'running';

/** Longer than a year is no absence: then somebody else is the leader. */
export const isTooLong = ({ from, to }: Pick<SubstitutionDays, 'from' | 'to'>): boolean =>
  to >= addYears(from, 1);
