import { addDays, dayNumber, type IsoDate } from '~/app/domain/dates';
import type { SchoolYear } from '~/app/domain/school-year';
import type { Random } from './random';

/** Weeks without school: autumn, Christmas, spring, May, summer; month and day, both ends included. */
const HOLIDAYS: readonly [string, string][] = [
  ['08-01', '08-24'],
  ['10-14', '10-23'],
  ['12-22', '12-31'],
  ['01-01', '01-06'],
  ['02-17', '02-26'],
  ['04-26', '05-07'],
  ['07-12', '07-31'],
];
/** 1 January of year 1 was a Monday and has number 1. */
const isWeekend = (date: IsoDate) => (dayNumber(date) + 6) % 7 >= 5;
const isHoliday = (date: IsoDate) =>
  HOLIDAYS.some(([first, last]) => date.slice(5) >= first && date.slice(5) <= last);

const known = new Map<number, IsoDate[]>();

/** The days on which a school works. */
export function workingDays(year: SchoolYear): readonly IsoDate[] {
  const before = known.get(year.first);
  if (before) return before;
  const days: IsoDate[] = [];
  for (let day = year.start; day <= year.end; day = addDays(day, 1)) {
    if (!isWeekend(day) && !isHoliday(day)) days.push(day);
  }
  known.set(year.first, days);
  return days;
}

/** A working day in that part of the year; null when there is none. */
export function someDay(random: Random, year: SchoolYear, from: IsoDate, to: IsoDate): IsoDate | null {
  const days = workingDays(year);
  const first = from <= year.start ? 0 : days.findIndex((day) => day >= from);
  const last = to >= year.end ? days.length - 1 : days.findLastIndex((day) => day <= to);
  return first < 0 || last < first ? null : (days[random.whole(first, last)] ?? null);
}

/** The working day at a place along the school year, from 0 to 1. */
export function dayAlong(year: SchoolYear, place: number): IsoDate {
  const days = workingDays(year);
  return days[Math.min(days.length - 1, Math.floor(place * days.length))] ?? year.end;
}

/** The first working day on or after a month and day, `10-31`, of the school year. */
export function dayInYear(year: SchoolYear, monthAndDay: string): IsoDate {
  const wanted = `${monthAndDay >= '08-01' ? year.first : year.first + 1}-${monthAndDay}`;
  return workingDays(year).find((day) => day >= wanted) ?? wanted;
}
