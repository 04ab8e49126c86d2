import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Exact } from '~/app/domain/exact';
import { hours } from '~/app/domain/hours';
import { explainLearningMix, learningMix, mixGuideline } from '~/app/domain/learning-mix';
import { absenceCost, planCost } from '~/app/domain/plan-cost';
import { sharesToHundred } from '~/app/domain/shares';
import { themeTable } from '~/app/domain/theme-table';
import { seededRuleBook } from '~/seeds/rules';

const guideline = mixGuideline(seededRuleBook(), '2025-08-01');

describe('70:20:10', () => {
  it('divides hours and compares with the guideline', () => {
    const mix = learningMix({ work: 10_000, social: 3000, formal: 2000 }, guideline);
    expect(mix.tenths).toEqual({ work: 667, social: 200, formal: 133 }); // 100, 30, 20 of 150
    expect(mix.differenceTenths).toEqual({ work: -33, social: 0, formal: 33 });
  });

  it('gives a tie to the first', () => {
    expect(learningMix({ work: 1, social: 1, formal: 1 }, guideline).tenths).toEqual({
      work: 334,
      social: 333,
      formal: 333,
    });
  });

  it('has nothing to say about nothing, and no guideline before the handbook', () => {
    expect(learningMix({ work: 0, social: 0, formal: 0 }, guideline).tenths).toBeNull();
    const before = mixGuideline(seededRuleBook(), '2014-08-01');
    expect(learningMix({ work: 1, social: 0, formal: 0 }, before).differenceTenths).toEqual({
      work: null,
      social: null,
      formal: null,
    });
  });

  it('adds up to 100.0, each share less than a tenth from its own', () => {
    const parts = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(parts, (amounts) => {
        const total = amounts.reduce((sum, amount) => sum + amount, 0);
        const tenths = sharesToHundred(amounts.map((amount) => Exact.of(amount)));
        if (total === 0) {
          expect(tenths).toBeNull();
          return;
        }
        expect(tenths?.reduce((sum, share) => sum + share, 0)).toBe(1000);
        amounts.forEach((amount, index) => {
          expect(Math.abs((tenths?.[index] ?? 0) - (1000 * amount) / total)).toBeLessThan(1);
        });
      }),
    );
  });

  it('explains itself as a guideline', () => {
    const why = explainLearningMix({ work: 700, social: 200, formal: 100 }, guideline, 'work', 'hour', hours);
    expect(why.formula).toMatchObject({
      name: 'difference',
      value: 0,
      terms: [
        { name: 'share', value: 70 },
        { name: 'guideline', value: 70, ruleId: 'HB14-01' },
      ],
    });
    expect(why.flags).toEqual(['guideline-only']);
  });
});

describe('plan cost', () => {
  it('values the hours of all participants', () => {
    expect(absenceCost(Exact.decimal(47.59), 600, 12)?.toCents()).toBe(342_648); // 47.59 x 6 x 12 = 3,426.48
    expect(absenceCost(null, 600, 12)).toBeNull();
  });

  it('counts replacement only where the hours were not valued already', () => {
    const costs = { participants: 2, feePerPerson: 10_000, replacement: 5000 };
    expect(planCost(costs).totalCents).toBe(25_000); // 2 x 100 + 50
    const both = planCost({ ...costs, absence: Exact.of(80) });
    expect([both.totalCents, both.flags]).toEqual([28_000, ['replacement-beside-absence']]); // 2 x 100 + 80
  });

  it('has no cost per participant without participants', () => {
    expect(planCost({ participants: 0, trainer: 1000 })).toMatchObject({
      totalCents: 1000,
      perParticipantCents: null,
    });
  });
});

describe('theme table', () => {
  it('counts marks by row and by year, and none outside its columns', () => {
    const table = themeTable([2014, 2015], [{ years: [2014, 2015] }, { years: [2015, 2019] }]);
    expect([table.perRow, table.total, [...table.perYear]]).toEqual([
      [2, 1],
      3,
      [
        [2014, 1],
        [2015, 2],
      ],
    ]);
  });
});
