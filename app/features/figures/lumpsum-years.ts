import { type HourValue, hourValue } from '~/app/domain/hour-value';
import { type LumpsumShare, lumpsumShare, type Spending } from '~/app/domain/lumpsum';
import { monthsPart } from '~/app/domain/months-part';
import { FUNCTION_CATEGORIES, type FunctionCategory, type Sector } from '~/app/domain/people';
import type { RightsYear } from '~/app/domain/rights-year';
import type { RuleBook } from '~/app/domain/rules/rule-book';
import { SchoolYear } from '~/app/domain/school-year';
import type { SchoolRows } from './school-rows.server';
import type { Spent } from './year-sums';

/** The 10% of one calendar year with what it rests on. */
export interface LumpsumFigures {
  calendarYear: number;
  share: LumpsumShare;
  hourValues: Partial<Record<FunctionCategory, HourValue>>;
  statement: SchoolRows['lumpsums'][number] | null;
  /** Who stands behind each category's spending. */
  persons: ReadonlyMap<FunctionCategory, number>;
  /** Some of it has no date and was spread over the months of its school year. */
  spread: boolean;
}

/** Works the 10% of a calendar year out of the rows (D4-D7): dated spending by date, the rest by months. */
export function lumpsumFigures(
  rows: SchoolRows,
  book: RuleBook,
  sector: Sector,
  calendarYear: number,
  rightsYearOf: (first: number) => RightsYear,
): LumpsumFigures {
  const statement = rows.lumpsums.find((row) => row.calendar_year === calendarYear) ?? null;
  const hourValues: LumpsumFigures['hourValues'] = {};
  for (const row of rows.hourValues) {
    if (row.calendar_year !== calendarYear) continue;
    hourValues[row.function_category] = hourValue(book, sector, `${calendarYear}-12-31`, {
      hourlyCents: row.hourly_cents,
      yearlyCents: row.yearly_cents,
    });
  }
  const { spending, persons, spread } = spendingIn(rows, calendarYear, rightsYearOf);
  const general = rows.generalCosts
    .filter((row) => row.calendar_year === calendarYear)
    .reduce((cents, row) => cents + row.cents, 0);
  if (general > 0) spending.push({ kind: 'general-costs', category: null, hours: 0, cents: general });
  const share = lumpsumShare({
    book,
    sector,
    calendarYear,
    denominator: statement && {
      kind: 'stated',
      cents: statement.cents,
      isEstimate: statement.is_estimate === 1,
    },
    spending,
    hourValues,
  });
  return { calendarYear, share, hourValues, statement, persons, spread };
}

function spendingIn(rows: SchoolRows, calendarYear: number, rightsYearOf: (first: number) => RightsYear) {
  const spending: Spending[] = [];
  const persons = new Map<FunctionCategory, number>();
  let spread = false;
  const sums = [...rows.sums];
  for (const category of FUNCTION_CATEGORIES) {
    const total = { basic: { hours: 0, cents: 0 }, other: { hours: 0, cents: 0 } };
    const people = new Set<string>();
    for (const [first, year] of sums) {
      const dated = year.spending.get(calendarYear)?.get(category);
      const right = givesRight(rightsYearOf(first), category);
      if (dated) addSpent(total, people, right ? dated : withoutRight(dated), (amount) => amount);
      const undated = year.spending.get(null)?.get(category);
      if (!undated || (first !== calendarYear && first !== calendarYear - 1)) continue;
      addSpent(
        total,
        people,
        right ? undated : withoutRight(undated),
        monthsPart(SchoolYear.starting(first), calendarYear),
      );
      spread = true;
    }
    if (people.size === 0) continue;
    persons.set(category, people.size);
    if (total.basic.hours + total.basic.cents > 0)
      spending.push({ kind: 'basic-right', category, ...total.basic });
    if (total.other.hours + total.other.cents > 0)
      spending.push({ kind: 'assigned', category, ...total.other });
  }
  return { spending, persons, spread };
}

const givesRight = ({ full }: RightsYear, category: FunctionCategory): boolean =>
  (full.hours.get(category)?.value ?? full.money.get(category)?.value ?? null) !== null;

/** Own choice of a category without a right is learning, but no use of the basic right. */
function withoutRight({ basic, other, persons }: Spent): Spent {
  return {
    basic: { hours: 0, cents: 0 },
    other: { hours: basic.hours + other.hours, cents: basic.cents + other.cents },
    persons,
  };
}

function addSpent(
  total: Record<'basic' | 'other', { hours: number; cents: number }>,
  people: Set<string>,
  spent: Spent,
  part: (amount: number) => number,
): void {
  for (const which of ['basic', 'other'] as const) {
    total[which].hours += part(spent[which].hours);
    total[which].cents += part(spent[which].cents);
  }
  for (const person of spent.persons) people.add(person);
}
