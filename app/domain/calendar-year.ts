import { type IsoDate, yearOf } from './dates';
import { Exact, sum } from './exact';
import { type Explanation, explain, formula, term } from './explanation';
import { euros } from './money';
import { SchoolYear } from './school-year';
import { monthsIn } from './year-part';

/** Spending with its date, or with its school year only; hours in hundredths or money in cents. */
export interface DatedSpending {
  readonly on: IsoDate | null;
  readonly schoolYear: number;
  readonly amount: number;
}

/** The share of a school year that lies in a calendar year, by months: 5 or 7 of 12 (D5). */
export function calendarShare(schoolYear: SchoolYear, calendarYear: number): Exact {
  return Exact.of(schoolYear.monthsIn(calendarYear)).div(monthsIn(schoolYear));
}

/** What falls in a calendar year: dated spending by its date, the rest by months (art. 17.2.1, D5); unrounded. */
export function spentInCalendarYear(spending: readonly DatedSpending[], calendarYear: number): Exact {
  let dated = 0;
  const undated = new Map<number, number>();
  for (const { on, schoolYear, amount } of spending) {
    if (on === null) undated.set(schoolYear, (undated.get(schoolYear) ?? 0) + amount);
    else if (yearOf(on) === calendarYear) dated += amount;
  }
  const spread = [...undated].map(([first, amount]) =>
    Exact.of(amount).mul(calendarShare(SchoolYear.starting(first), calendarYear)),
  );
  return Exact.of(dated).add(sum(spread));
}

/** The two school years of one calendar year, in cents: what of each falls in it, rounded once each and together. */
export function calendarYearTotal(calendarYear: number, firstCents: number, secondCents: number) {
  const second = SchoolYear.starting(calendarYear);
  const parts = [
    { schoolYear: second.previous, spent: euros(firstCents) },
    { schoolYear: second, spent: euros(secondCents) },
  ].map((part) => ({ ...part, share: part.spent.mul(calendarShare(part.schoolYear, calendarYear)) }));
  const total = sum(parts.map((part) => part.share));
  return {
    parts,
    total,
    totalCents: total.toCents(),
    explanation: explainCalendarYear(calendarYear, parts, total),
  };
}

/** A budget by calendar year as the budget of a school year, by months and unrounded; for reports only (D5). */
export function budgetOverSchoolYear(schoolYear: SchoolYear, budgets: readonly [Exact, Exact]): Exact {
  return sum(
    schoolYear.calendarYears.map((year, index) =>
      (budgets[index] ?? Exact.ZERO).mul(calendarShare(schoolYear, year)),
    ),
  );
}

function explainCalendarYear(
  calendarYear: number,
  parts: readonly { schoolYear: SchoolYear; spent: Exact; share: Exact }[],
  total: Exact,
): Explanation {
  const terms = parts.map(({ schoolYear, spent, share }) =>
    formula(
      'partOfTotal',
      'euro',
      share,
      'multiply',
      [
        term('spentInSchoolYear', 'euro', spent),
        term('monthsShare', 'share', calendarShare(schoolYear, calendarYear), {
          of: {
            part: schoolYear.monthsIn(calendarYear),
            whole: monthsIn(schoolYear).toNumber(),
            unit: 'month',
          },
        }),
      ],
      { about: schoolYear.label },
    ),
  );
  return explain(formula('total', 'euro', total, 'add', terms), { flags: ['spread-by-months'] });
}
