import { Exact } from './exact';

/** A full-time job in ten-thousandths. */
export const FULL_TIME = 10_000;

const PLACES = 4;

/** Job size in ten-thousandths as an exact share of a full-time job. */
export function fteShare(tenThousandths: number): Exact {
  return tenThousandths === FULL_TIME ? Exact.ONE : Exact.of(tenThousandths, FULL_TIME);
}

/** From `0,8` or 0.6667 to ten-thousandths, rounded half up; throws a RangeError when it is no number. */
export function parseFte(written: number | string): number {
  return Exact.decimal(written).toScaled(PLACES);
}
