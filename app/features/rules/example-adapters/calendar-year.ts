import { z } from 'zod';
import { budgetOverSchoolYear, calendarYearTotal } from '~/app/domain/calendar-year';
import { Exact } from '~/app/domain/exact';
import { ruleNumber } from '~/app/domain/rules/own-value';
import {
  adapter,
  dateIn,
  type ExampleAdapter,
  hundredths,
  plain,
  positive,
  rounded,
  unknownRuleset,
  year,
} from './adapter';
import { functionCategory, schoolYear } from './staff';

const SPENDING = /^spending_school_year_(\d{4})_(\d{4})_eur$/;
const AMOUNT = /^amount_(\d{4})$/;

const spendingForm = z
  .object({ calendar_year: year, method: z.literal('months').optional() })
  .catchall(hundredths);

const ofCalendarYear = adapter(spendingForm, ({ calendar_year, method: _, ...amounts }, { ruleset }) => {
  if (!dateIn(ruleset, 'VO')) return unknownRuleset(ruleset);
  const spent = new Map<number, number>();
  for (const [key, amount] of Object.entries(amounts)) {
    const [first, second] = (SPENDING.exec(key)?.slice(1) ?? []).map(Number);
    const falls = first === calendar_year || second === calendar_year;
    if (first === undefined || second !== first + 1 || !falls) return { unsupported: `${key} is not known` };
    spent.set(first, amount);
  }
  const total = calendarYearTotal(
    calendar_year,
    spent.get(calendar_year - 1) ?? 0,
    spent.get(calendar_year) ?? 0,
  );
  // A school year that was not told is not a year without spending.
  const shares = total.parts.map((part) => (spent.has(part.schoolYear.first) ? rounded(part.share) : null));
  const [first, second] = shares;
  return {
    share_first_eur: first,
    share_second_eur: second,
    calendar_total_eur: shares.includes(null) ? null : plain(total.totalCents),
  };
});

const budgetForm = z
  .object({
    sector: z.literal('PO').optional(),
    school_year: schoolYear,
    function_category: functionCategory.optional(),
    fte: positive.optional(),
    method: z.literal('months').optional(),
  })
  .catchall(positive);

const ofSchoolYear = adapter(budgetForm, (inputs, { ruleBook, ruleset }) => {
  if (!dateIn(ruleset, 'PO')) return unknownRuleset(ruleset);
  const { sector: _, school_year, function_category, fte, method: __, ...amounts } = inputs;
  const years = school_year.calendarYears;
  const strange = Object.keys(amounts).find((key) => !years.includes(Number(AMOUNT.exec(key)?.[1])));
  if (strange) return { unsupported: `${strange} is not known` };
  const subject = function_category?.category ?? 'teacher';
  const budgets = years.map((each) => {
    const rule = ruleBook.find({ sector: 'PO', key: 'individual_budget', subject, on: `${each}-01-01` });
    const full = (amounts as Record<string, Exact>)[`amount_${each}`] ?? ruleNumber(rule);
    return full && (rule?.proRata === 'none' ? full : full.mul(fte ?? Exact.ONE));
  });
  const [first, second] = budgets;
  return {
    months_method_eur: first && second ? rounded(budgetOverSchoolYear(school_year, [first, second])) : null,
    calendar_buckets: Object.fromEntries(years.map((each, index) => [each, rounded(budgets[index])])),
  };
});

/** Spending of school years in a calendar year, or budgets of calendar years in a school year. */
export const calendarYearExample: ExampleAdapter = (inputs, context) =>
  typeof inputs === 'object' && inputs !== null && 'school_year' in inputs
    ? ofSchoolYear(inputs, context)
    : ofCalendarYear(inputs, context);
