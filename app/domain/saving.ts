import { addYears, type IsoDate } from './dates';
import type { FunctionCategory, Sector } from './people';
import type { CarryOverAgreement } from './person-rights';
import { ruleNumber } from './rules/own-value';
import type { Rule } from './rules/rule';
import type { RuleBook } from './rules/rule-book';
import { SchoolYear } from './school-year';

/** What one period gave and took; amounts in cents or hundredths of an hour. */
export interface SavingPeriod {
  readonly year: number;
  readonly granted: number;
  readonly spent: number;
}

export interface SavingBalance {
  readonly year: number;
  readonly beforeExpiry: number;
  /** What may not be kept longer. */
  readonly expired: number;
  readonly balance: number;
  readonly overspent: number;
  /** What is left of each grant, oldest first. */
  readonly byGrant: readonly { readonly year: number; readonly left: number }[];
}

/**
 * A savings account over consecutive periods, oldest grant first: what a period granted can be used in that period and
 * in `savedFor` periods after it; null is without limit (VO18-06, D15).
 */
export function savingAccount(periods: readonly SavingPeriod[], savedFor: number | null): SavingBalance[] {
  let lots: { year: number; left: number }[] = [];
  return periods.map(({ year, granted, spent }) => {
    lots = [...lots, { year, left: granted }];
    let toSpend = spent;
    lots = lots.map((lot) => {
      const taken = Math.min(lot.left, toSpend);
      toSpend -= taken;
      return { year: lot.year, left: lot.left - taken };
    });
    const beforeExpiry = total(lots);
    const kept = savedFor === null ? lots : lots.filter((lot) => year - lot.year < savedFor);
    const byGrant = lots;
    lots = kept;
    return {
      year,
      beforeExpiry,
      expired: beforeExpiry - total(kept),
      balance: total(kept),
      overspent: toSpend,
      byGrant,
    };
  });
}

/** For how many years a right may be saved by rule; years null is "niet vastgelegd". */
export function savingLimit(
  book: RuleBook,
  sector: Sector,
  category: FunctionCategory,
  on: IsoDate,
): { years: number | null; rule: Rule | null } {
  const rule = book.find({ sector, key: 'saving_years_max', subject: category, on });
  return { years: ruleNumber(rule)?.toNumber() ?? null, rule };
}

/** Whether an agreement keeps a right longer than the rule's number of years after the year of grant; null: no rule. */
export function savesLongerThan(agreement: CarryOverAgreement, limitYears: number | null): boolean | null {
  if (limitYears === null) return null;
  const granted = SchoolYear.starting(agreement.fromYear);
  return (agreement.expiresOn ?? granted.next.end) > addYears(granted.end, limitYears);
}

const total = (lots: readonly { left: number }[]) => lots.reduce((sum, lot) => sum + lot.left, 0);
