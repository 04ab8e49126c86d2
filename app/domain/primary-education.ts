import type { IsoDate } from './dates';
import { Exact } from './exact';
import type { FunctionCategory } from './people';
import { ruleNumber } from './rules/own-value';
import type { Rule } from './rules/rule';
import type { RuleBook } from './rules/rule-book';

/** An amount and the rule it rests on; null is "niet vastgelegd". */
export interface RuledAmount {
  readonly value: Exact | null;
  readonly rule: Rule | null;
}

const find = (book: RuleBook, key: string, subject: string, on: IsoDate): Rule | null =>
  book.find({ sector: 'PO', key, subject, on });

const amountOf = (rule: Rule | null, size: Exact): RuledAmount => {
  const full = ruleNumber(rule);
  return { value: full && (rule?.proRata === 'none' ? full : full.mul(size)), rule };
};

/** Clock hours in each working week by job size, for teachers and support staff (002, FAQ; D14). */
export const weeklyHours = (
  book: RuleBook,
  category: FunctionCategory,
  size: Exact,
  on: IsoDate,
): RuledAmount => amountOf(find(book, 'hours_per_working_week', category, on), size);

/** The weeks at which hours a week and hours a year agree, unrounded; null when no hours a week are given (D14). */
export const impliedWeeks = (yearly: Exact, weekly: Exact): Exact | null =>
  weekly.isZero ? null : yearly.div(weekly);

/** Extra clock hours of a starting teacher by job size; beside the basic right, never saved (poraad.nl, avs.nl). */
export const starterHours = (book: RuleBook, size: Exact, on: IsoDate): RuledAmount =>
  amountOf(find(book, 'starter_extra_hours', 'starter', on), size);

/** The subsidy of a school in euros: pupils times the amount for each, as told or by the rule (002; duo.nl). */
export function pupilGrant(
  book: RuleBook,
  pupils: number,
  amountPerPupil: Exact | null,
  on: IsoDate,
): RuledAmount {
  const rule = find(book, 'starter_and_leader_grant', 'organisation', on);
  const amount = amountPerPupil ?? ruleNumber(rule);
  return { value: amount?.mul(Exact.of(pupils)) ?? null, rule: amountPerPupil ? null : rule };
}

/** Amounts raised by an index as a share; null without an index (CAO PO 2024-2025). */
export const indexed = (amount: Exact, index: Exact | null): Exact | null =>
  index && amount.mul(Exact.ONE.add(index));

/** By which share the funds were raised on a date. */
export const fundsIndex = (book: RuleBook, on: IsoDate): RuledAmount =>
  amountOf(find(book, 'professionalisation_funds_index', 'all', on), Exact.ONE);

export interface SchoolPot extends RuledAmount {
  /** Whether each person has a claim of their own; then there is no pot. */
  readonly individualClaim: boolean;
}

/** The euros of a school in the time of an average for each full-time job, divided as the school likes (poraad.nl). */
export function schoolPot(book: RuleBook, size: Exact, on: IsoDate): SchoolPot {
  const own = find(book, 'individual_budget', 'teacher', on);
  if (own) return { value: null, rule: own, individualClaim: true };
  const rule = find(book, 'budget_average_per_fte', 'school', on);
  return { value: ruleNumber(rule)?.mul(size) ?? null, rule, individualClaim: false };
}
