import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignedActivity, assignedRules, explainAssignedActivity } from '~/app/domain/assigned-activity';
import { Exact } from '~/app/domain/exact';
import { taskPolicy } from '~/app/domain/task-policy';
import { seededRuleBook } from '~/seeds/rules';

describe('assigned activity', () => {
  it('is for the employer but for what the employee agreed to', () => {
    const result = assignedActivity({ assigned: 2000, consented: 800, available: 4150 });
    expect(result).toEqual({ ok: true, fromBasicRight: 800, employerPart: 1200, remaining: 3350 }); // 20 - 8; 41.5 - 8
  });

  it('is refused when the consent exceeds what is left, with the split that is allowed', () => {
    expect(assignedActivity({ assigned: 5000, consented: 5000, available: 4150 })).toEqual({
      ok: false,
      error: 'consent-exceeds-right',
      maxFromBasicRight: 4150,
      employerPartIfCapped: 850, // 50 - 41.5
    });
  });

  it('is refused when there is no right, or the consent is larger than the activity', () => {
    expect(assignedActivity({ assigned: 100, consented: 1, available: null })).toMatchObject({
      error: 'consent-exceeds-right',
    });
    expect(assignedActivity({ assigned: 100, consented: 101, available: 500 })).toMatchObject({
      error: 'consent-exceeds-assigned',
    });
    expect(assignedActivity({ assigned: -1, consented: 0, available: 500 })).toMatchObject({
      error: 'negative',
    });
    expect(assignedActivity({ assigned: 100, consented: 0, available: null })).toMatchObject({
      ok: true,
      employerPart: 100,
    });
  });

  it('is always divided whole: employer part + own part = assigned', () => {
    const amount = fc.integer({ min: 0, max: 100_000 });
    fc.assert(
      fc.property(amount, amount, fc.option(amount), (assigned, consented, available) => {
        const result = assignedActivity({ assigned, consented, available });
        const divided = result.ok
          ? result.employerPart + result.fromBasicRight
          : result.employerPartIfCapped + result.maxFromBasicRight;
        expect(divided).toBe(assigned);
      }),
    );
  });

  it('takes place inside the annual task and is not pro rata', () => {
    const rules = assignedRules(seededRuleBook(), 'VO', '2025-08-01');
    expect(rules).toMatchObject({ insideAnnualTask: true, proRata: false, consentNeeded: true });
    const why = explainAssignedActivity(
      'hours',
      { assigned: 800, consented: 0, available: 100 },
      rules,
      true,
    );
    expect(why.flags).toEqual(['within-annual-task', 'outside-working-days']);
    expect(why.rules.map((rule) => rule.id)).toContain('VO16-12s');
  });
});

describe('task policy', () => {
  const policy = (required: string | null, elementD: string, elsewhere: string) =>
    taskPolicy({
      required: required === null ? null : Exact.decimal(required),
      elementD: Exact.decimal(elementD),
      elsewhere: Exact.decimal(elsewhere),
    });

  it('finds the right in element d and elsewhere, without binary rounding', () => {
    const exactly = policy('66.4', '50', '16.4'); // 50 + 16.4 = 66.4
    expect([exactly.shortfall?.toNumber(), exactly.compliant]).toEqual([0, true]);
    const short = policy('83', '60', '10'); // 83 - 70
    expect([short.shortfall?.toNumber(), short.compliant]).toEqual([13, false]);
  });

  it('is tested on the unrounded right', () => {
    // 0.3333 x 83 = 27.6639; 27.66 is 0.0039 less
    const short = policy('27.6639', '20', '7.66');
    expect([short.shortfall?.toHundredths(), short.compliant]).toEqual([0, false]);
    expect(policy('27.6639', '20', '7.67').compliant).toBe(true);
  });

  it('leaves a more generous arrangement as it is', () => {
    expect(policy('83', '100', '0').effectiveRight.toNumber()).toBe(100);
  });

  it('says nothing where no right is defined', () => {
    expect(policy(null, '0', '0')).toMatchObject({ shortfall: null, compliant: null });
  });
});
