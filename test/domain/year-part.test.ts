import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '~/app/domain/dates';
import { SchoolYear } from '~/app/domain/school-year';
import { monthsIn, yearPart } from '~/app/domain/year-part';

describe('part of a year', () => {
  const year = SchoolYear.starting(2014);
  const from = (start: string) => ({ start, end: year.end });

  it('counts whole months', () => {
    expect(monthsIn(from('2015-01-01')).toNumber()).toBe(7);
    expect(monthsIn({ start: year.start, end: '2014-12-31' }).toNumber()).toBe(5);
    expect(yearPart(year, from('2015-01-01'), 'months')).toMatchObject({ part: 7, whole: 12, unit: 'month' });
  });

  it('counts a broken month by its share of days', () => {
    // 16 - 31 January is 16 of 31 days, then six months
    expect(
      monthsIn(from('2015-01-16')).equals(
        monthsIn(from('2015-02-01')).add(monthsIn({ start: '2015-01-16', end: '2015-01-31' })),
      ),
    ).toBe(true);
    expect(monthsIn({ start: '2015-01-16', end: '2015-01-31' }).toNumber()).toBe(16 / 31);
    expect(monthsIn({ start: '2015-02-01', end: '2015-02-14' }).toNumber()).toBe(0.5);
  });

  it('counts days', () => {
    expect(yearPart(year, from('2015-01-01'), 'days')).toMatchObject({ part: 212, whole: 365, unit: 'day' });
    expect(
      yearPart(SchoolYear.starting(2023), { start: '2024-02-29', end: '2024-02-29' }, 'days'),
    ).toMatchObject({ part: 1, whole: 366 });
  });

  it('is divided by any day into parts that add up to the year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2060 }), fc.integer({ min: 1, max: 364 }), (first, days) => {
        const whole = SchoolYear.starting(first);
        const split = addDays(whole.start, days);
        for (const policy of ['months', 'days'] as const) {
          const before = yearPart(whole, { start: whole.start, end: addDays(split, -1) }, policy).share;
          const after = yearPart(whole, { start: split, end: whole.end }, policy).share;
          expect(before.add(after).toNumber()).toBe(1);
        }
      }),
    );
  });
});
