import { describe, expect, it } from 'vitest';
import { budgetOverSchoolYear } from '~/app/domain/calendar-year';
import { Exact } from '~/app/domain/exact';
import {
  fundsIndex,
  impliedWeeks,
  indexed,
  pupilGrant,
  type RuledAmount,
  schoolPot,
  starterHours,
  weeklyHours,
} from '~/app/domain/primary-education';
import { scalesOf } from '~/app/domain/rules/subjects';
import { SchoolYear } from '~/app/domain/school-year';
import { seededRuleBook } from '~/seeds/rules';

const book = seededRuleBook();
const told = ({ value, rule }: RuledAmount) => [value?.toNumber() ?? null, rule?.id];

describe('only in primary education', () => {
  it('teachers and support staff have two hours a week by job size, management none by rule', () => {
    expect(told(weeklyHours(book, 'teacher', Exact.decimal('0.6'), '2020-01-01'))).toEqual([1.2, 'PO19-01']);
    expect(told(weeklyHours(book, 'support', Exact.ONE, '2023-01-01'))).toEqual([2, 'PO22-01']);
    expect(told(weeklyHours(book, 'management', Exact.ONE, '2020-01-01'))).toEqual([null, undefined]);
  });

  it('hours a week and a year agree at 41.5 weeks', () => {
    expect(impliedWeeks(Exact.of(83), Exact.of(2))?.toNumber()).toBe(41.5);
    expect(impliedWeeks(Exact.of(83), Exact.ZERO)).toBeNull();
  });

  it('a starter has 40 hours more by job size', () => {
    expect(told(starterHours(book, Exact.decimal('0.8'), '2019-08-01'))).toEqual([32, 'PO19-12']);
    expect(told(starterHours(book, Exact.ONE, '2018-08-01'))).toEqual([null, undefined]);
  });

  it('a school got an amount for each pupil in one year; of the next the amount is not known', () => {
    expect(told(pupilGrant(book, 187, null, '2021-08-01'))).toEqual([17615.4, 'PO21-01']); // 187 x 94.20
    expect(told(pupilGrant(book, 100, Exact.decimal('95.5'), '2022-08-01'))).toEqual([9550, undefined]);
    expect(told(pupilGrant(book, 187, null, '2022-08-01'))).toEqual([null, undefined]);
  });

  it('the funds were raised by 4.9%', () => {
    const { value } = fundsIndex(book, '2024-10-01');
    expect(indexed(Exact.of(500), value)?.toNumber()).toBe(524.5);
    expect(indexed(Exact.of(500), fundsIndex(book, '2020-01-01').value)).toBeNull();
  });

  it('500 euro was the average of a school before it was a claim of each', () => {
    const before = schoolPot(book, Exact.decimal('14.2'), '2014-08-01');
    expect([...told(before), before.individualClaim]).toEqual([7100, 'PO14-01', false]); // 500 x 14.2
    const after = schoolPot(book, Exact.decimal('14.2'), '2019-08-01');
    expect([...told(after), after.individualClaim]).toEqual([null, 'PO19-03', true]);
    expect(told(schoolPot(book, Exact.ONE, '2013-08-01'))).toEqual([null, undefined]);
  });

  it('budgets of calendar years are spread over a school year by 5 and 7 months', () => {
    const budget = budgetOverSchoolYear(SchoolYear.starting(2021), [Exact.of(600), Exact.of(500)]);
    expect(budget.toCents()).toBe(54_167); // 600 x 5/12 + 500 x 7/12 = 250 + 291.667
    const same = budgetOverSchoolYear(SchoolYear.starting(2019), [Exact.of(500), Exact.of(500)]);
    expect(same.toNumber()).toBe(500);
  });
});

describe('scales in the sources', () => {
  it('limit a rule', () => {
    expect(scalesOf('directielid (A or D scale)')).toEqual(['A', 'D']);
    expect(scalesOf('directielid')).toBeNull();
    expect(scalesOf('school (BRIN)')).toBeNull();
  });
});
