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
  /** What is left of each grant at the end, oldest first. */
  readonly byGrant: readonly { readonly year: number; readonly left: number }[];
}

/** `years`: each grant so many years after its own; `grants`: never more than so many grants that something is left of. */
export const SAVING_READINGS = ['years', 'grants'] as const;
export type SavingReading = (typeof SAVING_READINGS)[number];

/**
 * A savings account over consecutive periods, oldest grant first: what a period granted can be used in that period and
 * in `savedFor` periods after it; null is without limit (VO18-06, D15; by the other reading so many grants are kept).
 */
export function savingAccount(
  periods: readonly SavingPeriod[],
  savedFor: number | null,
  reading: SavingReading = 'years',
): SavingBalance[] {
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
    lots = lots.map((lot) => (isKept(lot, lots, year, savedFor, reading) ? lot : { ...lot, left: 0 }));
    const balance = total(lots);
    return {
      year,
      beforeExpiry,
      expired: beforeExpiry - balance,
      balance,
      overspent: toSpend,
      byGrant: lots,
    };
  });
}

function isKept(
  lot: { year: number },
  lots: readonly { year: number; left: number }[],
  year: number,
  savedFor: number | null,
  reading: SavingReading,
): boolean {
  if (savedFor === null) return true;
  if (reading === 'years') return year - lot.year < savedFor;
  return lots.filter((other) => other.year >= lot.year && other.left > 0).length <= savedFor;
}

/** The periods of an account without holes, from its first year to the last year in which a grant can still be used. */
export function savingPeriods(
  granted: ReadonlyMap<number, number>,
  spent: ReadonlyMap<number, number>,
  savedFor: number | null,
): SavingPeriod[] {
  const [grantYears, spendYears] = [[...granted.keys()], [...spent.keys()]];
  if (grantYears.length + spendYears.length === 0) return [];
  const first = Math.min(...grantYears, ...spendYears);
  const last = Math.max(...grantYears.map((year) => year + (savedFor ?? 0)), ...spendYears);
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    return { year, granted: granted.get(year) ?? 0, spent: spent.get(year) ?? 0 };
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
