import { endOfCalendarYear, type IsoDate, isoDate, type Period, yearOf } from './dates';
import type { Sector } from './people';
import type { RightKind } from './right-keys';
import { SchoolYear } from './school-year';

/** A calendar year, written `2026`. */
export interface CalendarYear extends Period {
  readonly first: number;
  readonly label: string;
}

export const calendarYear = (year: number): CalendarYear => ({
  first: year,
  label: String(year),
  start: isoDate(year, 1, 1),
  end: endOfCalendarYear(year),
});

/** Whether a right is granted by calendar year, not by school year: the individual budget of PO (002, D5). */
export const isByCalendarYear = (sector: Sector, kind: RightKind): boolean =>
  sector === 'PO' && kind === 'money';

/** The calendar year in which something of a school year falls; without a date the one with most of its months. */
export const calendarYearOf = (schoolYear: number, heldOn: IsoDate | null): number =>
  heldOn === null ? (SchoolYear.starting(schoolYear).calendarYears[1] ?? schoolYear) : yearOf(heldOn);

/** The period whose right a participation uses: a school year `2025-2026` or a calendar year `2026`. */
export function rightPeriod(
  sector: Sector,
  kind: RightKind,
  { schoolYear, heldOn }: { schoolYear: number; heldOn: IsoDate | null },
): string {
  return isByCalendarYear(sector, kind)
    ? calendarYear(calendarYearOf(schoolYear, heldOn)).label
    : SchoolYear.starting(schoolYear).label;
}
