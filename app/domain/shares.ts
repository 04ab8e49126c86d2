import { Exact, sum } from './exact';

/** Turns a share into per cent. */
export const PER_CENT = Exact.of(100);

const THOUSAND = 1000;
const CENTS = Exact.of(100);

/**
 * Per cent in tenths that add up to exactly 1000 (100.0), by largest remainder; a tie goes to the first (digest 3.1).
 * null when the parts add up to nothing.
 */
export function sharesToHundred(parts: readonly Exact[]): number[] | null {
  const total = sum(parts);
  if (total.isZero) return null;
  return wholesOf(
    parts.map((part) => part.mul(Exact.of(THOUSAND)).div(total)),
    THOUSAND,
  );
}

/** Amounts in cents that add up to their own sum rounded once, by largest remainder; a tie goes to the first. */
export function centsToSum(parts: readonly Exact[]): number[] {
  return wholesOf(
    parts.map((part) => part.mul(CENTS)),
    sum(parts).toCents(),
  );
}

function wholesOf(scaled: readonly Exact[], whole: number): number[] {
  const floors = scaled.map((value) => Number(value.floor()));
  const missing = whole - floors.reduce((added, value) => added + value, 0);
  const byRemainder = scaled
    .map((value, index) => ({ index, rest: value.sub(Exact.of(floors[index] ?? 0)) }))
    .sort((a, b) => b.rest.compare(a.rest) || a.index - b.index);
  for (const { index } of byRemainder.slice(0, missing)) floors[index] = (floors[index] ?? 0) + 1;
  return floors;
}
