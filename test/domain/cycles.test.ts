import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Cycle,
  cycleInterval,
  deadline,
  leaderIntervals,
  otherLeaderInterval,
  yearsWithoutPlan,
} from '~/app/domain/cycles';
import { addDays, dayOf, daysBetween, monthOf, yearOf } from '~/app/domain/dates';
import type { Sector } from '~/app/domain/people';
import { planCoverage } from '~/app/domain/plan-coverage';
import { SchoolYear, schoolYearsFrom } from '~/app/domain/school-year';
import { seededRuleBook } from '~/seeds/rules';

const book = seededRuleBook();

describe('what has to be done again', () => {
  it.each<[Cycle, Sector, string, number | null, string | undefined]>([
    ['frameworks', 'VO', '2014-11-01', 4, 'VO14-14'],
    ['frameworks', 'VO', '2020-11-01', 4, 'VO16-14s'],
    ['frameworks', 'PO', '2020-11-01', null, undefined],
    ['personal-plan', 'VO', '2015-02-10', 3, 'VO14-17'],
    ['personal-plan', 'PO', '2020-02-10', 1, 'PO19-11'],
    ['personal-plan', 'VO', '2014-07-31', null, undefined],
    ['collective-plan', 'VO', '2015-08-01', 1, 'VO14-15'],
    ['collective-plan', 'VL', '2015-09-01', 1, 'VL-01'],
    ['leader-registration', 'PO', '2016-09-01', 5, 'PO13-02'],
    ['leader-registration', 'VO', '2016-09-01', null, undefined],
    ['first-aid', 'VO', '2016-09-01', 4, 'REG-14'],
  ])('%s in %s on %s: within %s years by %s', (cycle, sector, on, years, id) => {
    const interval = cycleInterval(book, sector, cycle, on);
    expect([interval.years, interval.rule?.id]).toEqual([years, id]);
  });

  it('has another term for school leaders on the pages of their register', () => {
    expect(otherLeaderInterval(book, 'PO', '2016-09-01')).toMatchObject({
      years: 4,
      rule: { id: 'PO13-03' },
    });
    expect(otherLeaderInterval(book, 'VO', '2016-09-01').years).toBeNull();
  });

  it('has for school leaders the term that the school goes by, and a warning at the other (D17)', () => {
    const yearsOf = (chosen: 'agreement' | 'register') => {
      const { due, warning } = leaderIntervals(book, 'PO', '2016-09-01', chosen);
      return [due.years, warning.years];
    };
    expect([yearsOf('agreement'), yearsOf('register')]).toEqual([
      [5, 4],
      [4, 4],
    ]);
  });
});

describe('a deadline', () => {
  it.each([
    ['2018-10-31', 'in_time', 1, 0],
    ['2018-11-01', 'in_time', 0, 0], // the anniversary is still within four years
    ['2018-11-02', 'overdue', 0, 1],
    ['2019-11-01', 'overdue', 0, 365],
    ['2014-11-01', 'in_time', 1461, 0], // 4 x 365 + 29 February 2016
  ])('of 2014-11-01 and four years stands on %s at %s', (today, status, daysLeft, daysOverdue) => {
    expect(deadline('2014-11-01', 4, today)).toEqual({
      nextDue: '2018-11-01',
      status,
      daysLeft,
      daysOverdue,
    });
  });

  it('of 29 February is on 28 February where there is no other', () => {
    expect(deadline('2016-02-29', 3, '2016-02-29').nextDue).toBe('2019-02-28');
    expect(deadline('2016-02-29', 4, '2016-02-29').nextDue).toBe('2020-02-29');
  });

  const day = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1990-01-01', days));

  it('is never before the day itself, so many years on, in the same month and on the day or clamped', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 12 }), (done, years) => {
        const { nextDue } = deadline(done, years, done);
        expect(nextDue >= done).toBe(true);
        expect([yearOf(nextDue), monthOf(nextDue)]).toEqual([yearOf(done) + years, monthOf(done)]);
        expect(dayOf(done) - dayOf(nextDue)).toBe(
          done.endsWith('-02-29') && nextDue.endsWith('-02-28') ? 1 : 0,
        );
      }),
    );
  });

  it('is overdue or has days left, never both, and the days lead to it', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 6 }), day, (done, years, today) => {
        const { nextDue, status, daysLeft, daysOverdue } = deadline(done, years, today);
        expect(daysLeft - daysOverdue).toBe(daysBetween(today, nextDue));
        expect(Math.min(daysLeft, daysOverdue)).toBe(0);
        expect(status).toBe(today > nextDue ? 'overdue' : 'in_time');
      }),
    );
  });
});

describe('plans of school years', () => {
  const years = schoolYearsFrom(SchoolYear.starting(2014), SchoolYear.starting(2017));
  const plans = [2014, 2016].map((first) => SchoolYear.starting(first));

  it('are missing where there is none', () => {
    expect(yearsWithoutPlan(plans, years, 1).map(String)).toEqual(['2015-2016', '2017-2018']);
    expect(yearsWithoutPlan([], years, 1)).toEqual(years);
  });

  it('last as long as the rule says, never back in time', () => {
    expect(yearsWithoutPlan(plans, years, 2)).toEqual([]);
    expect(yearsWithoutPlan([SchoolYear.starting(2016)], years, 3).map(String)).toEqual([
      '2014-2015',
      '2015-2016',
    ]);
  });
});

describe('coverage of personal plans', () => {
  it('is rounded half up, and nothing of nobody', () => {
    expect(planCoverage(120, 96)).toEqual({ withoutPlan: 24, tenths: 800 });
    expect(planCoverage(7, 3)).toEqual({ withoutPlan: 4, tenths: 429 }); // 42.857
    expect(planCoverage(0, 0)).toEqual({ withoutPlan: 0, tenths: null });
  });
});
