import { calendarShare } from './calendar-year';
import { Exact } from './exact';
import type { SchoolYear } from './school-year';

/**
 * The part of an amount of a school year, in hundredths of an hour or cents and known by school year only, that falls in
 * one of its calendar years by months (D5). Autumn is rounded, spring is the rest: both together are the whole again.
 */
export function monthsPart(schoolYear: SchoolYear, calendarYear: number): (amount: number) => number {
  const share = calendarShare(schoolYear, schoolYear.first);
  const autumn = (amount: number) => Exact.of(amount).mul(share).toScaled(0);
  return calendarYear === schoolYear.first ? autumn : (amount) => amount - autumn(amount);
}
