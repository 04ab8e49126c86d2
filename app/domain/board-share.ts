import { Exact, sum } from './exact';
import type { LumpsumShare } from './lumpsum';
import { PER_CENT } from './shares';

/** The 10% of a board in one calendar year; euros are exact, the share is for display. */
export interface BoardShare {
  readonly time: Exact;
  readonly money: Exact;
  readonly total: Exact;
  /** null: a school has not told its lumpsum. */
  readonly lumpsum: Exact | null;
  readonly shareTenths: number | null;
  readonly complies: boolean | null;
  readonly incomplete: boolean;
}

/** The 10% of all schools together, tested unrounded (D4: the level is the board's, the schools are its split). */
export function boardShare(schools: readonly LumpsumShare[]): BoardShare {
  const time = sum(schools.map((school) => school.timeValue));
  const money = sum(schools.map((school) => school.money));
  const total = time.add(money);
  const lumpsums = schools.flatMap(
    ({ denominator }) => denominator?.personnel ?? denominator?.estimate ?? [],
  );
  const isKnown = lumpsums.length === schools.length && schools.length > 0;
  const lumpsum = isKnown ? sum(lumpsums) : null;
  const required = isKnown ? sum(schools.map((school) => school.required ?? Exact.ZERO)) : null;
  const hasRule = schools.every((school) => school.required !== null);
  const incomplete = schools.some((school) => school.incomplete);
  const reached = required && hasRule ? total.compare(required) >= 0 : null;
  return {
    time,
    money,
    total,
    lumpsum,
    shareTenths: lumpsum && !lumpsum.isZero ? total.div(lumpsum).mul(PER_CENT).toScaled(1) : null,
    complies: reached === false && incomplete ? null : reached,
    incomplete,
  };
}
