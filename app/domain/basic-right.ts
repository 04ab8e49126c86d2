import { Exact } from './exact';
import { type Explanation, explain, type Formula, formula, type Term, term } from './explanation';
import type { Flag } from './flags';
import { FULL_TIME, fteShare } from './fte';
import { type GrantLine, grantLines, type JobSegment } from './grant-lines';
import type { RightKind } from './right-keys';
import { type FullTimeRight, type RightsYear, rightGroup } from './rights-year';
import type { SettingKey } from './settings';

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

interface Addend {
  readonly line: GrantLine;
  readonly full: FullTimeRight;
  readonly extra: boolean;
  readonly value: Exact | null;
}

const NO_EXTRA: ExtraHours = { requested: false, hasPlan: false };

/** The basic right of one person in one period, in hours and in money, summed over jobs (art. 17.4, 17.5, 17.6, D25). */
export function basicRight(
  year: RightsYear,
  jobs: readonly JobSegment[],
  extra: ExtraHours = NO_EXTRA,
): BasicRight {
  const alternatives = grantLines(year, jobs);
  const hours = best(year, alternatives, 'hours', extra);
  const money = best(year, alternatives, 'money', extra);
  const flags = new Set<Flag>();
  addFlags(flags, year, hours, alternatives, extra);
  addFlags(flags, year, money, alternatives, extra);
  return {
    hours: amountOf(total(hours)),
    money: amountOf(total(money)),
    extraHours: total(hours.filter((addend) => addend.extra))?.toHundredths() ?? 0,
    flags: [...flags],
  };
}

/** Why the basic right in hours or in money is what `basicRight` says. */
export function explainBasicRight(
  year: RightsYear,
  jobs: readonly JobSegment[],
  kind: RightKind,
  extra: ExtraHours = NO_EXTRA,
): Explanation {
  const alternatives = grantLines(year, jobs);
  const addends = best(year, alternatives, kind, extra);
  const flags = new Set<Flag>();
  addFlags(flags, year, addends, alternatives, extra);
  const [only, ...others] = addends.map((addend) => addendFormula(kind, addend));
  const figure =
    only && others.length === 0
      ? only
      : formula('basicRight', UNIT[kind], total(addends), 'add', only ? [only, ...others] : []);
  const rules = addends.map((addend) => addend.full.rule);
  return explain(figure, { rules, flags, chosen: year.settings, settings: settingsOf(year, addends, flags) });
}

const UNIT = { hours: 'hour', money: 'euro' } as const;

function addendFormula(kind: RightKind, { line, full, extra, value }: Addend): Formula {
  const about = line.job.category;
  const terms: Term[] = [
    term(extra ? 'extraRight' : 'fullTimeRight', UNIT[kind], full.value, {
      about,
      ...(full.rule ? { ruleId: full.rule.id } : {}),
      ...(full.setting ? { setting: full.setting } : {}),
    }),
  ];
  if (full.proRata) terms.push(term('jobSize', 'fte', fteShare(line.job.fteTenThousandths)));
  if (full.proRata && line.scale) terms.push(term('scaling', 'share', line.scale));
  if (line.part) {
    const { share, part, whole, unit } = line.part;
    terms.push(term('yearShare', 'share', share, { of: { part, whole, unit }, setting: 'midYearPolicy' }));
  }
  return formula('basicRight', UNIT[kind], value, 'multiply', terms, { about });
}

function best(
  year: RightsYear,
  alternatives: readonly GrantLine[][],
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
  for (const line of lines) {
    const group = rightGroup(line.job.category, line.job.contractType);
    const full = year.full[kind].get(group);
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

/** null when nothing is defined; no job at all gives zero. */
function total(addends: readonly Addend[]): Exact | null {
  let sum: Exact | null = addends.length === 0 ? Exact.ZERO : null;
  for (const { value } of addends) if (value) sum = sum ? sum.add(value) : value;
  return sum;
}

const amountOf = (exact: Exact | null): RightAmount => ({ exact, amount: exact?.toScaled(2) ?? null });

function addFlags(
  flags: Set<Flag>,
  year: RightsYear,
  addends: readonly Addend[],
  alternatives: readonly GrantLine[][],
  extra: ExtraHours,
): void {
  if (alternatives.length > 1) flags.add('mid-year-by-policy');
  for (const { line, full, extra: isExtra, value } of addends) {
    for (const flag of full.flags) flags.add(flag);
    if (line.part) flags.add('mid-year-by-policy');
    if (line.scale)
      flags.add(line.scale.compare(Exact.ONE) < 0 ? 'capped-at-full-time' : 'full-amount-for-part-timers');
    const partTime = line.job.fteTenThousandths < FULL_TIME;
    if (partTime && full.proRata && full.rule?.contested && !line.scale) flags.add('pro-rata-contested');
    if (isExtra && partTime) flags.add('extra-pro-rata-not-verified');
    if (value === null && addends.some((other) => other.value !== null)) flags.add('partly-not-defined');
    if (extra.requested && !extra.hasPlan && line.job.category === 'support' && year.extraHours.value) {
      flags.add('plan-required');
    }
  }
}

function settingsOf(year: RightsYear, addends: readonly Addend[], flags: ReadonlySet<Flag>): SettingKey[] {
  const keys = new Set<SettingKey>();
  for (const { full } of addends) if (full.setting) keys.add(full.setting);
  if (flags.has('mid-year-by-policy')) keys.add('midYearPolicy');
  if (flags.has('capped-at-full-time')) keys.add('capAtFullTime');
  if (flags.has('full-amount-for-part-timers') || flags.has('pro-rata-contested'))
    keys.add('fullAmountForPartTimers');
  if (addends.some((addend) => addend.extra) && year.settings.supportExtraHours !== 'on-request') {
    keys.add('supportExtraHours');
  }
  return [...keys];
}
