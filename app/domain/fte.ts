import { Exact } from './exact';

/** A full-time job in ten-thousandths. */
export const FULL_TIME = 10_000;

/** Job size in ten-thousandths as an exact share of a full-time job. */
export function fteShare(tenThousandths: number): Exact {
  return tenThousandths === FULL_TIME ? Exact.ONE : Exact.of(tenThousandths, FULL_TIME);
}
