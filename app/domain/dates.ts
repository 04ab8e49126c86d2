/** A day as ISO text, `2025-08-01`. These compare as text, and are never turned into a `Date` (time zones). */
export type IsoDate = string;

export interface Period {
  readonly start: IsoDate;
  /** Included. */
  readonly end: IsoDate;
}

/** Whether what begins and ends on these days, both included (null: no end yet), holds on a day. */
export const holdsOn = (from: IsoDate, to: IsoDate | null, day: IsoDate): boolean =>
  from <= day && (to === null || to >= day);

/** Whether what begins and ends on these days, both included (null: no end yet), holds on some day of a period. */
export const holdsWithin = (from: IsoDate, to: IsoDate | null, { start, end }: Period): boolean =>
  from <= end && (to === null || to >= start);

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const DAYS_BEFORE_MONTH = MONTH_DAYS.map((_, month) =>
  MONTH_DAYS.slice(0, month).reduce((total, days) => total + days, 0),
);

export const yearOf = (date: IsoDate): number => Number(date.slice(0, 4));
export const monthOf = (date: IsoDate): number => Number(date.slice(5, 7));
export const dayOf = (date: IsoDate): number => Number(date.slice(8, 10));

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0);
}

/** True for a written day that exists in the calendar. */
export function isIsoDate(text: string): boolean {
  const match = ISO_DATE.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function isoDate(year: number, month: number, day: number): IsoDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The last day of a calendar year, on which its account is closed. */
export const endOfCalendarYear = (year: number): IsoDate => isoDate(year, 12, 31);

/** A running number of days, so that two of them subtract to days between. */
export function dayNumber(date: IsoDate): number {
  const year = yearOf(date);
  const month = monthOf(date);
  const before = year - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  const leapDay = month > 2 && isLeapYear(year) ? 1 : 0;
  return before * 365 + leapDays + (DAYS_BEFORE_MONTH[month - 1] ?? 0) + leapDay + dayOf(date);
}

/** Days from the first to the second day; negative when the second is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Number of days of a period, both ends included. */
export function daysIn(period: Period): number {
  return daysBetween(period.start, period.end) + 1;
}

export function addDays(date: IsoDate, days: number): IsoDate {
  let year = yearOf(date);
  let month = monthOf(date);
  let day = dayOf(date) + days;
  while (day > daysInMonth(year, month)) {
    day -= daysInMonth(year, month);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  while (day < 1) {
    [year, month] = month === 1 ? [year - 1, 12] : [year, month - 1];
    day += daysInMonth(year, month);
  }
  return isoDate(year, month, day);
}

/** The same day so many years later; 29 February becomes 28 February where there is none (digest 3.1). */
export function addYears(date: IsoDate, years: number): IsoDate {
  const year = yearOf(date) + years;
  return isoDate(year, monthOf(date), Math.min(dayOf(date), daysInMonth(year, monthOf(date))));
}

export function earlier(a: IsoDate, b: IsoDate): IsoDate {
  if (b < a) return b;
  return a;
}

export function later(a: IsoDate, b: IsoDate): IsoDate {
  if (b > a) return b;
  return a;
}

/** What two periods share, or null; `end: null` is open. */
export function overlap(a: Period, b: { start: IsoDate; end: IsoDate | null }): Period | null {
  const start = later(a.start, b.start);
  const end = b.end === null ? a.end : earlier(a.end, b.end);
  return start <= end ? { start, end } : null;
}
