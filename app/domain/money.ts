import { Exact } from './exact';

const CENTS = 100;

/** Cents as exact euros. */
export function euros(cents: number): Exact {
  return Exact.of(cents, CENTS);
}
