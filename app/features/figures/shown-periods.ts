import { type IsoDate, yearOf } from '~/app/domain/dates';
import type { Sector } from '~/app/domain/people';
import type { RightKind } from '~/app/domain/right-keys';
import { calendarYear, isByCalendarYear } from '~/app/domain/right-periods';
import type { SchoolYear } from '~/app/domain/school-year';
import type { RightPeriods } from '~/app/format/right-words';
import { referenceDay } from './people-rights';

interface Looked {
  readonly school: { readonly sector: Sector };
  readonly year: SchoolYear;
  readonly today: IsoDate;
}

/** The calendar year whose budgets are shown with a school year: that of the day on which one looks (D5); null: none. */
export const shownBudgetYear = ({ school, year, today }: Looked): number | null =>
  isByCalendarYear(school.sector, 'money') ? yearOf(referenceDay(year, today)) : null;

/** The periods of the rights that are shown with a school year. */
export function shownPeriods(looked: Looked): RightPeriods {
  const { school, year, today } = looked;
  const budgetYear = shownBudgetYear(looked);
  const periodOf = (kind: RightKind, { label, end }: { label: string; end: IsoDate }) => ({
    sector: school.sector,
    kind,
    label,
    end,
    ended: today > end,
  });
  return {
    hours: periodOf('hours', year),
    money: periodOf('money', budgetYear === null ? year : calendarYear(budgetYear)),
  };
}
