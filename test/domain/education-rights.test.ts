import { describe, expect, it } from 'vitest';
import {
  evcRight,
  lacksStartQualification,
  mayHaveEvc,
  startQualificationCost,
} from '~/app/domain/education-rights';
import { Exact } from '~/app/domain/exact';
import { EDUCATION_LEVELS, type EducationLevel } from '~/app/domain/people';
import { seededRuleBook } from '~/seeds/rules';

const book = seededRuleBook();

describe('education', () => {
  it('up to and including mbo may have an EVC, below mbo 2 a start qualification', () => {
    expect(EDUCATION_LEVELS.filter(mayHaveEvc)).toEqual(['none', 'mbo-1', 'mbo-2', 'mbo-3', 'mbo-4']);
    expect(EDUCATION_LEVELS.filter(lacksStartQualification)).toEqual(['none', 'mbo-1']);
  });
});

describe('an EVC', () => {
  const asked = { level: 'mbo-4', lastEvc: '2012-06-01', needed: true, today: '2017-06-01' } as const;

  it('may be repeated five years later, when needed', () => {
    expect(evcRight(book, 'VO', asked)).toMatchObject({ eligible: true, repeatFrom: '2017-06-01' });
    expect(evcRight(book, 'VO', asked).rule?.id).toBe('VO16-18s');
    expect(evcRight(book, 'VO', { ...asked, today: '2017-05-31' }).eligible).toBe(false);
    expect(evcRight(book, 'VO', { ...asked, needed: false }).eligible).toBe(false);
  });

  it('can be judged by the rule of another day', () => {
    const early = { ...asked, lastEvc: '2008-09-01', today: '2013-09-01' }; // 2008-09-01 + 5 years
    expect(evcRight(book, 'VO', early)).toMatchObject({ eligible: false, repeatFrom: null, rule: null });
    expect(evcRight(book, 'VO', early, '2014-08-01')).toMatchObject({
      eligible: true,
      repeatFrom: '2013-09-01',
    });
  });

  it('needs no reason the first time', () => {
    expect(evcRight(book, 'VO', { ...asked, lastEvc: null, needed: false })).toMatchObject({
      eligible: true,
      repeatFrom: null,
    });
  });

  it('is not for who has more than mbo, also not again', () => {
    expect(evcRight(book, 'VO', { ...asked, level: 'hbo-bachelor' })).toMatchObject({
      eligible: false,
      repeatFrom: null,
    });
  });

  it('is not repeated where no rule gives a term', () => {
    expect(evcRight(book, 'PO', asked)).toMatchObject({ eligible: false, repeatFrom: null, rule: null });
  });
});

describe('a start qualification', () => {
  const cost = (level: EducationLevel, euros: number, budget: number) => {
    const amounts = { level, cost: Exact.of(euros), budget: Exact.of(budget) };
    const found = startQualificationCost(book, 'VO', '2014-08-01', amounts);
    return [found.entitled, found.employer.toNumber(), found.fromPersonalBudget.toNumber()];
  };

  it('is paid by the employer for who lacks it', () => {
    expect(cost('mbo-1', 1850, 500)).toEqual([true, 1850, 0]);
    expect(cost('none', 1850, 0)).toEqual([true, 1850, 0]);
  });

  it('is for others no more than their own budget pays', () => {
    expect(cost('mbo-2', 1850, 500)).toEqual([false, 0, 500]);
    expect(cost('mbo-2', 300, 500)).toEqual([false, 0, 300]);
  });
});
