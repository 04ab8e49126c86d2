import { Exact } from './exact';

const HUNDREDTHS = 100;

/** Hundredths of an hour as exact hours. */
export function hours(hundredths: number): Exact {
  return Exact.of(hundredths, HUNDREDTHS);
}

/** From `66,4` or 83 to hundredths of an hour, rounded half up; throws a RangeError when it is no number. */
export function parseHours(written: number | string): number {
  return Exact.decimal(written).toHundredths();
}
