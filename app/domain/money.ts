import { Exact } from './exact';

const CENTS = 100;

/** Cents as exact euros. */
export function euros(cents: number): Exact {
  return Exact.of(cents, CENTS);
}

/** From `1234,50` or 600 to cents, rounded half up; throws a RangeError when it is no number. */
export function parseEuros(written: number | string): number {
  return Exact.decimal(written).toCents();
}
