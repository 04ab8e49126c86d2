import { endOfCalendarYear } from './dates';
import { Exact, sum } from './exact';
import type { Flag } from './flags';
import type { HourValue } from './hour-value';
import { hours } from './hours';
import { type Denominator, type DenominatorValue, denominatorValue } from './lumpsum-denominator';
import { euros } from './money';
import type { FunctionCategory, Sector } from './people';
import { ruleNumber } from './rules/own-value';
import type { Rule } from './rules/rule';
import type { RuleBook } from './rules/rule-book';
import { centsToSum, PER_CENT } from './shares';

/** What the numerator is made of (D6); hours count once, and replacement only where hours were not valued. */
export const SPENDING_KINDS = [
  'basic-right',
  'assigned',
  'activity-costs',
  'replacement',
  'general-costs',
] as const;
export type SpendingKind = (typeof SPENDING_KINDS)[number];

/** Spent in one calendar year: hours in hundredths, money in cents. */
export interface Spending {
  readonly kind: SpendingKind;
  /** Whose hours; null where there are none. */
  readonly category: FunctionCategory | null;
  readonly hours: number;
  /** The same hours unrounded, where they were worked out and not written down. */
  readonly exactHours?: Exact | null;
  readonly cents: number;
}

/** Whether the 10% is asked of a sector: it stands in the agreement of VO alone (art. 17.2.1). */
export const asksLumpsumShare = (sector: Sector): boolean => sector === 'VO';

export interface LumpsumInput {
  readonly book: RuleBook;
  readonly sector: Sector;
  readonly calendarYear: number;
  readonly denominator: Denominator | null;
  readonly spending: readonly Spending[];
  readonly hourValues: Readonly<Partial<Record<FunctionCategory, HourValue>>>;
}

export interface LumpsumPart extends Spending {
  /** Euros of the hours; null: the value of an hour is not told. */
  readonly timeValue: Exact | null;
  /** Rounded so that the parts add up to the time of all of them, which is rounded once. */
  readonly timeCents: number | null;
}

export interface LumpsumShare {
  readonly parts: readonly LumpsumPart[];
  readonly timeValue: Exact;
  readonly money: Exact;
  readonly total: Exact;
  readonly required: Exact | null;
  /** Unrounded; the test is on this. */
  readonly share: Exact | null;
  /** Per cent in tenths, for display. */
  readonly shareTenths: number | null;
  /** null: cannot be told, because the denominator is missing or hours without a value might make the difference. */
  readonly complies: boolean | null;
  readonly difference: Exact | null;
  /** Hours without a value are not in the total: it is at least this. */
  readonly incomplete: boolean;
  readonly cents: {
    readonly time: number;
    readonly money: number;
    readonly total: number;
    readonly required: number | null;
    readonly difference: number | null;
    readonly denominator: number | null;
  };
  readonly denominator: DenominatorValue | null;
  readonly flags: readonly Flag[];
  readonly rule: Rule | null;
}

const PER_CENT_PLACES = 1;

/** The share of the personnel lumpsum spent on professionalisation in time and money, tested unrounded (art. 17.2.1, D4-D7). */
export function lumpsumShare(input: LumpsumInput): LumpsumShare {
  const { book, sector, calendarYear } = input;
  const rule = book.find({
    sector,
    key: 'min_share_personnel_lumpsum',
    subject: 'organisation',
    on: endOfCalendarYear(calendarYear),
  });
  const minimum = ruleNumber(rule);
  const denominator = input.denominator
    ? denominatorValue(input.denominator, book, sector, calendarYear)
    : null;
  const lumpsum = denominator?.personnel ?? denominator?.estimate ?? null;
  const parts = rounded(input.spending.map((spending) => valued(spending, input.hourValues)));
  const incomplete = parts.some((part) => part.timeValue === null);
  const timeValue = sum(parts.map((part) => part.timeValue ?? Exact.ZERO));
  const money = euros(parts.reduce((cents, part) => cents + part.cents, 0));
  const total = timeValue.add(money);
  const required = lumpsum && minimum ? lumpsum.mul(minimum) : null;
  const share = lumpsum && !lumpsum.isZero ? total.div(lumpsum) : null;
  const reached = required ? total.compare(required) >= 0 : null;
  const difference = required ? total.sub(required) : null;
  return {
    parts,
    timeValue,
    money,
    total,
    required,
    share,
    shareTenths: share?.mul(PER_CENT).toScaled(PER_CENT_PLACES) ?? null,
    complies: reached === false && incomplete ? null : reached,
    difference,
    incomplete,
    cents: {
      time: timeValue.toCents(),
      money: money.toCents(),
      total: total.toCents(),
      required: required?.toCents() ?? null,
      difference: difference?.toCents() ?? null,
      denominator: lumpsum?.toCents() ?? null,
    },
    denominator,
    flags: flagsOf(rule, denominator, incomplete, parts),
    rule,
  };
}

type Valued = Omit<LumpsumPart, 'timeCents'>;

function valued(spending: Spending, hourValues: LumpsumInput['hourValues']): Valued {
  if (spending.hours === 0) return { ...spending, timeValue: Exact.ZERO };
  const value = spending.category ? (hourValues[spending.category]?.value ?? null) : null;
  const timeValue = value ? (spending.exactHours ?? hours(spending.hours)).mul(value) : null;
  return { ...spending, timeValue };
}

function rounded(parts: readonly Valued[]): LumpsumPart[] {
  const cents = centsToSum(parts.map(({ timeValue }) => timeValue ?? Exact.ZERO));
  return parts.map((part, index) => ({
    ...part,
    timeCents: part.timeValue === null ? null : (cents[index] ?? 0),
  }));
}

function flagsOf(
  rule: Rule | null,
  denominator: DenominatorValue | null,
  incomplete: boolean,
  parts: readonly LumpsumPart[],
): Flag[] {
  const flags: Flag[] = [...(denominator?.flags ?? ['denominator-missing' as const])];
  if (!rule) flags.push('no-rule-for-date');
  if (incomplete) flags.push('hour-value-missing');
  const replaced = parts.some((part) => part.kind === 'replacement' && part.cents > 0);
  if (replaced && parts.some((part) => part.hours > 0)) flags.push('replacement-beside-absence');
  return flags;
}
