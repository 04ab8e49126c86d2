import { type IsoDate, isIsoDate } from './dates';
import { type Exact, sum } from './exact';
import { ruleListNumber, ruleNumber } from './rules/own-value';
import type { Rule } from './rules/rule';
import type { RuleBook } from './rules/rule-book';

/** Posts of one level of education and what one post gives, in euros; the amount stands in no source. */
export interface FundedLevel {
  readonly posts: Exact;
  readonly amountPerPost: Exact;
}

const REFERENCE = /^(\d{2}-\d{2}) of budget_year(?:([+-]\d+))?$/;

const find = (book: RuleBook, key: string, on: IsoDate): Rule | null =>
  book.find({ sector: 'VL', key, subject: 'institution', on });

/** The day on which the posts are counted for a budget year; null where no rule tells it (001, Financiering). */
export function fundingReferenceDate(book: RuleBook, budgetYear: number): IsoDate | null {
  const rule = find(book, 'funding_reference_date', `${budgetYear}-01-01`);
  const [, day, shift] = REFERENCE.exec(String(rule?.value)) ?? [];
  const date = `${budgetYear + Number(shift ?? 0)}-${day}`;
  return isIsoDate(date) ? date : null;
}

/** The funds of a year in euros, unrounded: posts of each level times the amount of that level (001, Financiering). */
export function yearlyFunds(levels: readonly FundedLevel[]): Exact {
  return sum(levels.map(({ posts, amountPerPost }) => posts.mul(amountPerPost)));
}

/** Euros, unrounded; reserve + repaid + spent is the funds of the year, and so are the instalments together. */
export interface SettledFunds {
  readonly maxReserve: Exact | null;
  /** What is kept of what was not spent. */
  readonly reserve: Exact | null;
  readonly repaid: Exact | null;
  readonly spent: Exact;
  /** What comes by the end of February and by the end of June; empty where no rule tells it. */
  readonly instalments: readonly Exact[];
  readonly rules: readonly Rule[];
}

/** What of the funds may be kept, goes back and comes when (onderwijs.vlaanderen.be, professionaliseringsmiddelen). */
export function settleFunds(book: RuleBook, on: IsoDate, funds: Exact, unspent: Exact): SettledFunds {
  const [reserveRule, instalmentRule] = [find(book, 'reserve_max', on), find(book, 'instalments', on)];
  const maxReserve = ruleNumber(reserveRule)?.mul(funds) ?? null;
  const reserve = maxReserve?.min(unspent) ?? null;
  const count = Array.isArray(instalmentRule?.value) ? instalmentRule.value.length : 0;
  return {
    maxReserve,
    reserve,
    repaid: reserve && unspent.sub(reserve),
    spent: funds.sub(unspent),
    instalments: Array.from({ length: count }, (_, index) => ruleListNumber(instalmentRule, index)).flatMap(
      (share) => (share ? [funds.mul(share)] : []),
    ),
    rules: [reserveRule, instalmentRule].filter((rule): rule is Rule => rule !== null),
  };
}
