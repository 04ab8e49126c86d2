import { describe, expect, it } from 'vitest';
import { isTooLong, substitutionRuns, substitutionState } from '~/app/domain/substitution';

const days = { from: '2026-03-16', to: '2026-04-12', withdrawnOn: null };

describe('a substitution', () => {
  it.each([
    ['2026-03-15', 'to-come'],
    ['2026-03-16', 'running'],
    ['2026-04-12', 'running'],
    ['2026-04-13', 'over'],
  ])('on %s: %s', (day, state) => {
    expect(substitutionState(days, day)).toBe(state);
    expect(substitutionRuns(days, day)).toBe(state === 'running');
  });

  it('ends on the day on which it is withdrawn', () => {
    const withdrawn = { ...days, withdrawnOn: '2026-03-20' };
    expect(substitutionState(withdrawn, '2026-03-19')).toBe('running');
    expect(substitutionState(withdrawn, '2026-03-20')).toBe('withdrawn');
    expect(substitutionRuns({ ...days, withdrawnOn: '2026-03-01' }, '2026-03-16')).toBe(false);
  });

  it('lasts a year at the most', () => {
    expect(isTooLong({ from: '2026-03-16', to: '2027-03-15' })).toBe(false);
    expect(isTooLong({ from: '2026-03-16', to: '2027-03-16' })).toBe(true);
  });
});
