import { holdsOn, type IsoDate } from './dates';

interface Job {
  from: IsoDate;
  /** The last day; null: not known yet. */
  to: IsoDate | null;
}

/**
 * Whether somebody has left the board on a day: a job has ended and none runs. A job that begins later brings them back
 * on its first day; who never had a job has not left.
 */
export function hasLeft(jobs: readonly Job[], day: IsoDate): boolean {
  const runs = jobs.some(({ from, to }) => holdsOn(from, to, day));
  return !runs && jobs.some(({ to }) => to !== null && to < day);
}
