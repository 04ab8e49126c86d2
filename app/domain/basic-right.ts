import { Exact } from './exact';
import type { Flag } from './flags';
import { FULL_TIME, fteShare } from './fte';
import { type GrantLine, type GrantLines, grantLines, type JobSegment } from './grant-lines';
import type { RightKind } from './right-keys';
import { type FullTimeRight, type RightGroup, type RightsYear, rightGroup } from './rights-year';
import type { YearPart } from './year-part';

export type { JobSegment } from './grant-lines';

/** Whether extra hours are asked for, and whether the professionalisation plan that they need is there. */
export interface ExtraHours {
  readonly requested: boolean;
  readonly hasPlan: boolean;
}

export interface RightAmount {
  /** Hours or euros; null: not defined. */
  readonly exact: Exact | null;
  /** Hundredths of an hour or cents, rounded once; null: not defined. */
  readonly amount: number | null;
}

export interface BasicRight {
  readonly hours: RightAmount;
  readonly money: RightAmount;
  /** Hundredths of an hour, part of `hours`. */
  readonly extraHours: number;
  readonly flags: readonly Flag[];
}

/** One line of the sum; `value` null: not defined. */
export interface Addend {
  readonly line: GrantLine;
  readonly full: FullTimeRight;
  readonly extra: boolean;
  readonly value: Exact | null;
}

export const NO_EXTRA: ExtraHours = { requested: false, hasPlan: false };

/** The basic right of one person in one period, in hours and in money, summed over jobs (art. 17.4, 17.5, 17.6, D25). */
export function basicRight(
  year: RightsYear,
  jobs: readonly JobSegment[],
  extra: ExtraHours = NO_EXTRA,
): BasicRight {
  const lines = grantLines(year, jobs);
  const hours = rightAddends(year, lines, 'hours', extra);
  const money = rightAddends(year, lines, 'money', extra);
  const flags = new Set<Flag>();
  addFlags(flags, year, hours, lines, extra);
  addFlags(flags, year, money, lines, extra);
  return {
    hours: amountOf(total(hours)),
    money: amountOf(total(money)),
    extraHours: total(hours.filter((addend) => addend.extra))?.toHundredths() ?? 0,
    flags: [...flags],
  };
}

/** The lines that add up to a right; those of the time that gives most where the policy is `full`. */
export function rightAddends(
  year: RightsYear,
  { alternatives }: GrantLines,
  kind: RightKind,
  extra: ExtraHours,
): Addend[] {
  let chosen: Addend[] = [];
  let most: Exact | null = null;
  for (const lines of alternatives) {
    const addends = addendsOf(year, lines, kind, extra);
    const sum = total(addends);
    if (chosen.length > 0 && (sum === null || (most !== null && sum.compare(most) <= 0))) continue;
    chosen = addends;
    most = sum;
  }
  return chosen;
}

function addendsOf(
  year: RightsYear,
  lines: readonly GrantLine[],
  kind: RightKind,
  extra: ExtraHours,
): Addend[] {
  const addends: Addend[] = [];
  /** Groups with an amount for every size of job, with the times for which it counts already. */
  const flat = new Map<RightGroup, Set<YearPart | null>>();
  for (const line of lines) {
    const group = rightGroup(line.job.category, line.job.contractType);
    const full = year.full[kind].get(group);
    if (full && !full.proRata) {
      const times = flat.get(group) ?? new Set();
      if (times.has(line.part)) continue;
      flat.set(group, times.add(line.part));
    }
    if (full) addends.push({ line, full, extra: false, value: lineValue(full, line) });
    if (kind !== 'hours' || group !== 'support' || !givesExtra(year, extra)) continue;
    const value = lineValue(year.extraHours, line);
    if (value) addends.push({ line, full: year.extraHours, extra: true, value });
  }
  return addends;
}

function lineValue(full: FullTimeRight, line: GrantLine): Exact | null {
  if (full.value === null) return null;
  let value = full.proRata ? full.value.mul(fteShare(line.job.fteTenThousandths)) : full.value;
  if (full.proRata && line.scale) value = value.mul(line.scale);
  return line.part ? value.mul(line.part.share) : value;
}

const givesExtra = (year: RightsYear, extra: ExtraHours) =>
  extra.hasPlan && (extra.requested || year.settings.supportExtraHours === 'with-every-plan');

/** The sum of the lines; null when nothing is defined, zero when there is no job. */
export function total(addends: readonly Addend[]): Exact | null {
  let sum: Exact | null = addends.length === 0 ? Exact.ZERO : null;
  for (const { value } of addends) if (value) sum = sum ? sum.add(value) : value;
  return sum;
}

const amountOf = (exact: Exact | null): RightAmount => ({ exact, amount: exact?.toHundredths() ?? null });

/** Adds what a reader has to know of these lines. */
export function addFlags(
  flags: Set<Flag>,
  year: RightsYear,
  addends: readonly Addend[],
  { partial }: GrantLines,
  extra: ExtraHours,
): void {
  if (partial) flags.add('mid-year-by-policy');
  for (const { line, full, extra: isExtra, value } of addends) {
    for (const flag of full.flags) flags.add(flag);
    const scaling = line.scale?.compare(Exact.ONE) ?? 0;
    if (scaling !== 0) flags.add(scaling < 0 ? 'capped-at-full-time' : 'full-amount-for-part-timers');
    const partTime = line.job.fteTenThousandths < FULL_TIME;
    if (partTime && full.proRata && full.rule?.contested && !line.scale) flags.add('pro-rata-contested');
    if (isExtra && partTime) flags.add('extra-pro-rata-not-verified');
    if (value === null && addends.some((other) => other.value !== null)) flags.add('partly-not-defined');
    if (extra.requested && !extra.hasPlan && line.job.category === 'support' && year.extraHours.value) {
      flags.add('plan-required');
    }
  }
}
