import {
  addDays,
  dayOf,
  daysBetween,
  daysIn,
  daysInMonth,
  earlier,
  isoDate,
  monthOf,
  type Period,
  yearOf,
} from './dates';
import { Exact } from './exact';
import type { MidYearPolicy } from './settings';

export interface YearPart {
  readonly share: Exact;
  readonly part: number;
  readonly whole: number;
  readonly unit: 'month' | 'day';
}

/**
 * The share of a period that a part of it is (D2): whole for `full`, by calendar months, or by days. A month that is
 * not whole counts for its share of days, so that the parts of a year always add up to the year.
 */
export function yearPart(period: Period, part: Period, policy: MidYearPolicy): YearPart {
  if (policy === 'full') return { share: Exact.ONE, part: 1, whole: 1, unit: 'month' };
  if (policy === 'days') {
    const [days, whole] = [daysIn(part), daysIn(period)];
    return { share: Exact.of(days, whole), part: days, whole, unit: 'day' };
  }
  const [months, whole] = [monthsIn(part), monthsIn(period)];
  return { share: months.div(whole), part: months.toNumber(), whole: whole.toNumber(), unit: 'month' };
}

/** Calendar months in a period, a broken month as its share of days. */
export function monthsIn(period: Period): Exact {
  let months = Exact.ZERO;
  let start = period.start;
  while (start <= period.end) {
    const [year, month] = [yearOf(start), monthOf(start)];
    const size = daysInMonth(year, month);
    const last = isoDate(year, month, size);
    const end = earlier(last, period.end);
    const whole = dayOf(start) === 1 && end === last;
    months = months.add(whole ? Exact.ONE : Exact.of(daysBetween(start, end) + 1, size));
    start = addDays(last, 1);
  }
  return months;
}
