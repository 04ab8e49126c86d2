import type { IsoDate } from './dates';
import { Exact } from './exact';
import { ruleNumber } from './rules/own-value';
import type { Rule } from './rules/rule';
import type { RuleBook } from './rules/rule-book';

/** Sectors of the teacher register; only some rules hold for all of them. */
export const REGISTER_SECTORS = ['PO', 'VO', 'MBO', 'SO'] as const;
export type RegisterSector = (typeof REGISTER_SECTORS)[number];

/** Register hours (RU), each part of the one before it. */
export interface RegisteredHours {
  readonly total: Exact;
  readonly primary: Exact;
  readonly subject: Exact;
}

const NORM_KEYS = {
  total: 're_registration_total_min',
  primary: 'primary_process_min',
  subject: 'subject_content_min',
} as const;
type NormName = keyof typeof NORM_KEYS;
const NORM_NAMES = ['total', 'primary', 'subject'] as const satisfies NormName[];

export interface RegisterNorm {
  /** Register hours; null: no norm for this sector. */
  readonly value: Exact | null;
  readonly rule: Rule | null;
}

/** What a teacher of a sector needs to stay in the register on a date; without a sector what holds in all (000 s.5). */
export function registerNorms(
  book: RuleBook,
  on: IsoDate,
  sector: RegisterSector | null,
): Record<NormName, RegisterNorm> {
  const normOf = (name: NormName): RegisterNorm => {
    const rule = book.find({ sector: 'REG', key: NORM_KEYS[name], subject: 'teacher', on });
    const sectors = rule?.appliesTo ?? [];
    const holds = sector
      ? sectors.includes(sector)
      : REGISTER_SECTORS.every((each) => sectors.includes(each));
    return holds ? { value: ruleNumber(rule), rule } : { value: null, rule: null };
  };
  return { total: normOf('total'), primary: normOf('primary'), subject: normOf('subject') };
}

/** Whole years over which the norm is counted, as its rule says; null when it does not. */
export function normYears({ rule }: RegisterNorm): number | null {
  const [, years] = /^(\d+) years$/.exec(rule?.period ?? '') ?? [];
  return years === undefined ? null : Number(years);
}

export interface NormCheck extends RegisterNorm {
  /** null: there is no norm. */
  readonly ok: boolean | null;
  readonly missing: Exact;
}

export interface ReRegistration extends Readonly<Record<NormName, NormCheck>> {
  /** null: no norm is laid down. */
  readonly complies: boolean | null;
}

/** Whether a teacher may stay in the register, tested unrounded; without a norm nothing is missing (000 s.5). */
export function reRegistration(
  norms: Readonly<Record<NormName, RegisterNorm>>,
  hours: RegisteredHours,
): ReRegistration {
  const check = (name: NormName): NormCheck => {
    const { value, rule } = norms[name];
    const missing = value ? value.sub(hours[name]).max(Exact.ZERO) : Exact.ZERO;
    return { value, rule, ok: value && missing.isZero, missing };
  };
  const checks = { total: check('total'), primary: check('primary'), subject: check('subject') };
  const answers = NORM_NAMES.flatMap((name) => checks[name].ok ?? []);
  return { ...checks, complies: answers.length === 0 ? null : answers.every(Boolean) };
}

/** Register hours that may be general professionalisation when this many are of the primary process (000 s.5). */
export const mostGeneralHours = (total: Exact, primaryMinimum: Exact): Exact =>
  total.sub(primaryMinimum).max(Exact.ZERO);

/** The norm of the register against the hours of the basic right, which alone goes by job size (S15). */
export interface NormAgainstRight {
  readonly hours: Exact;
  readonly gap: Exact;
  /** The job size from which the right reaches the norm, unrounded; null without a right. */
  readonly breakEvenSize: Exact | null;
}

export function normAgainstRight(
  norm: Exact,
  fullTimeHours: Exact,
  size: Exact,
  years: Exact,
): NormAgainstRight {
  const fullTime = fullTimeHours.mul(years);
  const hours = fullTime.mul(size);
  return {
    hours,
    gap: norm.sub(hours).max(Exact.ZERO),
    breakEvenSize: fullTime.isZero ? null : norm.div(fullTime),
  };
}
