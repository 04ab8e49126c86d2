import { describe, expect, it } from 'vitest';
import { cycleInterval } from '~/app/domain/cycles';
import { isValidPlan, planStanding } from '~/app/domain/personal-plans';
import { seededRuleBook } from '~/seeds/rules';

const yearly = cycleInterval(seededRuleBook(), 'PO', 'personal-plan', '2026-03-16');
const inThree = cycleInterval(seededRuleBook(), 'VO', 'personal-plan', '2026-03-16');
const at = { day: '2026-03-16', yearEnd: '2026-07-31' };

describe('a personal plan', () => {
  it.each([
    // One year later is in the next school year, in this one, today, and yesterday.
    ['2025-10-06', 'valid', '2026-10-06'],
    ['2025-06-20', 'due', '2026-06-20'],
    ['2025-03-16', 'due', '2026-03-16'],
    ['2025-03-15', 'overdue', '2026-03-15'],
  ])('of %s in PO is %s', (agreedOn, state, nextDue) => {
    expect(planStanding(agreedOn, yearly, at)).toEqual({ state, nextDue });
  });

  it('of VO lasts three years, and that of 29 February to the day before 1 March', () => {
    expect(planStanding('2023-10-06', inThree, at)).toEqual({ state: 'valid', nextDue: '2026-10-06' });
    expect(planStanding('2024-02-29', inThree, at).nextDue).toBe('2027-02-28');
  });

  it('that was never agreed, or has no term, is not called overdue', () => {
    expect(planStanding(null, yearly, at)).toEqual({ state: 'none', nextDue: null });
    expect(planStanding('2010-01-01', { years: null }, at)).toEqual({ state: 'not-defined', nextDue: null });
  });

  it('counts as valid to its last day', () => {
    expect((['valid', 'due', 'overdue', 'none', 'not-defined'] as const).filter(isValidPlan)).toEqual([
      'valid',
      'due',
    ]);
  });
});
