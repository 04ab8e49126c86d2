import { describe, expect, it } from 'vitest';
import { SchoolYear, schoolYearsFrom } from '~/app/domain/school-year';

describe('SchoolYear', () => {
  it('changes on 1 August', () => {
    expect(SchoolYear.of('2025-07-31').label).toBe('2024-2025');
    expect(SchoolYear.of('2025-08-01').label).toBe('2025-2026');
    expect(SchoolYear.of('2025-12-31').label).toBe('2025-2026');
    expect(SchoolYear.of('2026-01-01').label).toBe('2025-2026');
  });

  it('contains its first and last day and not the days beside them', () => {
    const year = SchoolYear.starting(2025);
    expect([year.start, year.end]).toEqual(['2025-08-01', '2026-07-31']);
    expect(['2025-07-31', '2025-08-01', '2026-07-31', '2026-08-01'].map((day) => year.contains(day))).toEqual(
      [false, true, true, false],
    );
  });

  it('reads both ways of writing and nothing else', () => {
    expect(SchoolYear.parse('2025-2026')).toBe(SchoolYear.starting(2025));
    expect(SchoolYear.parse('2014/2015')?.first).toBe(2014);
    for (const text of ['2025', '2025-2027', '2026-2025', '25-26', '2025-26', '']) {
      expect(SchoolYear.parse(text)).toBeNull();
    }
  });

  it('has 365 days, and 366 with a 29 February', () => {
    expect(SchoolYear.starting(2014).days).toBe(365);
    expect(SchoolYear.starting(2023).days).toBe(366); // 29 February 2024
  });

  it('lies for 5 months in its first and for 7 in its second calendar year', () => {
    const year = SchoolYear.starting(2014);
    expect([2013, 2014, 2015, 2016].map((calendarYear) => year.monthsIn(calendarYear))).toEqual([0, 5, 7, 0]);
  });

  it('has neighbours', () => {
    expect(SchoolYear.starting(2025).next.previous).toBe(SchoolYear.starting(2025));
    const range = schoolYearsFrom(SchoolYear.starting(2022), SchoolYear.starting(2025));
    expect(range.map((year) => year.first)).toEqual([2022, 2023, 2024, 2025]);
  });
});
