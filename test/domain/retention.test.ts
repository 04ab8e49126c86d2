import { describe, expect, it } from 'vitest';
import { erasableFrom, isDue, lastJobDay } from '~/app/domain/retention';

describe('the term for which data of somebody who left is kept', () => {
  it.each([
    // The last day itself is kept for whole years; the day after them the data is kept too long.
    ['2024-07-31', 2, '2026-08-01'],
    ['2024-02-29', 2, '2026-03-01'],
    ['2024-02-29', 4, '2028-03-01'],
    ['2023-02-28', 1, '2024-02-29'],
    ['2024-12-31', 0, '2025-01-01'],
    ['2024-12-31', 10, '2035-01-01'],
  ])('after %s and %i years ends on the day before %s', (last, years, from) => {
    expect(erasableFrom(last, years)).toBe(from);
    expect(isDue(last, [years], from)).toBe(true);
  });

  it('is not over on its last day', () => {
    expect(isDue('2024-07-31', [2], '2026-07-31')).toBe(false);
    expect(isDue('2024-02-29', [2], '2026-02-28')).toBe(false);
    expect(isDue('2024-12-31', [0], '2024-12-31')).toBe(false);
  });

  it('is the longest of the schools where somebody worked', () => {
    expect(isDue('2024-07-31', [2, 5], '2026-08-01')).toBe(false);
    expect(isDue('2024-07-31', [2, 5], '2029-08-01')).toBe(true);
  });

  it('begins after the last of all jobs, and not while one runs or is still to come', () => {
    const past = { from: '2020-08-01', to: '2023-07-31' };
    expect(lastJobDay([{ from: '2015-08-01', to: '2019-07-31' }, past], '2026-03-16')).toBe('2023-07-31');
    expect(lastJobDay([past, { from: '2025-08-01', to: null }], '2026-03-16')).toBeNull();
    expect(lastJobDay([past, { from: '2026-08-01', to: '2027-07-31' }], '2026-03-16')).toBeNull();
    expect(lastJobDay([{ from: '2025-08-01', to: '2026-03-16' }], '2026-03-16')).toBeNull();
    expect(lastJobDay([{ from: '2025-08-01', to: '2026-03-15' }], '2026-03-16')).toBe('2026-03-15');
    expect(lastJobDay([], '2026-03-16')).toBeNull();
    expect(isDue(null, [0], '2026-03-16')).toBe(false);
  });
});
