import { Exact } from './exact';

const HUNDREDTHS = 100;

/** Hundredths of an hour as exact hours. */
export function hours(hundredths: number): Exact {
  return Exact.of(hundredths, HUNDREDTHS);
}
