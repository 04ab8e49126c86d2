import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addYears, dayNumber, daysBetween, daysIn, isIsoDate, overlap } from '~/app/domain/dates';

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('dates', () => {
  it('knows which days exist', () => {
    expect(isIsoDate('2024-02-29')).toBe(true);
    expect(isIsoDate('2023-02-29')).toBe(false);
    expect(isIsoDate('2025-13-01')).toBe(false);
    expect(isIsoDate('1-8-2025')).toBe(false);
  });

  it('adds years and clamps 29 February', () => {
    expect(addYears('2016-02-29', 3)).toBe('2019-02-28');
    expect(addYears('2016-02-29', 4)).toBe('2020-02-29');
    expect(addYears('2014-11-01', 4)).toBe('2018-11-01');
  });

  it('counts days with both ends', () => {
    expect(daysIn({ start: '2015-01-01', end: '2015-07-31' })).toBe(212);
    expect(daysIn({ start: '2014-08-01', end: '2015-07-31' })).toBe(365);
    expect(daysBetween('2018-11-02', '2018-11-01')).toBe(-1);
  });

  it('agrees with the calendar of the platform', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -2000, max: 2000 }), (from, days) => {
        const expected = new Date(Date.parse(`${from}T00:00:00Z`) + days * 86_400_000)
          .toISOString()
          .slice(0, 10);
        expect(addDays(from, days)).toBe(expected);
        expect(dayNumber(expected) - dayNumber(from)).toBe(days);
      }),
    );
  });

  it('finds what two periods share', () => {
    const year = { start: '2025-08-01', end: '2026-07-31' };
    expect(overlap(year, { start: '2020-01-01', end: null })).toEqual(year);
    expect(overlap(year, { start: '2026-07-31', end: null })).toEqual({
      start: '2026-07-31',
      end: '2026-07-31',
    });
    expect(overlap(year, { start: '2026-08-01', end: null })).toBeNull();
  });
});
