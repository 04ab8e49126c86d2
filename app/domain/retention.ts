import { addDays, addYears, type IsoDate, later } from './dates';

export const LONGEST_RETENTION = 10;

interface JobPeriod {
  readonly from: IsoDate;
  /** Included; null: it goes on. */
  readonly to: IsoDate | null;
}

/** The last day on which somebody has a job; null while one runs or is still to come, or when there never was one. */
export function lastJobDay(jobs: readonly JobPeriod[], today: IsoDate): IsoDate | null {
  let last: IsoDate | null = null;
  for (const { to } of jobs) {
    if (to === null || to >= today) return null;
    last = last === null ? to : later(last, to);
  }
  return last;
}

/** The first day on which somebody's data is kept longer than so many whole years after their last day in service. */
export const erasableFrom = (lastDay: IsoDate, years: number): IsoDate =>
  addDays(addYears(lastDay, years), 1);

/** Whether the term is over; of several schools the longest term holds. */
export function isDue(lastDay: IsoDate | null, terms: readonly number[], today: IsoDate): boolean {
  return lastDay !== null && erasableFrom(lastDay, Math.max(0, ...terms)) <= today;
}
