import { describe, expect, it } from 'vitest';
import { basicRight } from '~/app/domain/basic-right';
import { type PersonYear, rightsChain } from '~/app/domain/person-rights';
import { calendarYear, calendarYearOf, rightPeriod } from '~/app/domain/right-periods';
import { rightsYear } from '~/app/domain/rights-year';
import { withDefaults } from '~/app/domain/settings';
import { seededRuleBook } from '~/seeds/rules';
import { job } from './support';

const budgetIn = (year: number) => rightsYear(seededRuleBook(), 'PO', calendarYear(year), withDefaults({}));
const director = (more = {}) => job({ category: 'management', ...more });
const spending = (cents: number, jobs = [director()]): PersonYear => ({
  jobs,
  used: { hours: 0, cents },
  planned: { hours: 0, cents: 0 },
});

describe('the individual budget of PO', () => {
  it('follows the calendar year and the size of the job', () => {
    const of = (year: number) => basicRight(budgetIn(year), [job({ fteTenThousandths: 6000 })]).money.amount;
    expect(of(2020)).toBe(36_000); // 600 x 0.6 = 360
    expect(of(2024)).toBe(30_000); // 500 x 0.6 = 300
  });

  it('of a director is one amount, whatever the size and the number of jobs', () => {
    const of = (...jobs: ReturnType<typeof job>[]) => basicRight(budgetIn(2024), jobs).money.amount;
    expect(of(director({ fteTenThousandths: 4000 }))).toBe(300_000);
    expect(of(director({ fteTenThousandths: 4000 }), director({ fteTenThousandths: 4000 }))).toBe(300_000);
    // In service from July: 3,000 x 6/12 = 1,500; a second job beside it, from October, adds nothing.
    const july = director({ from: '2024-07-01' });
    expect(of(july)).toBe(150_000);
    expect(of(july, director({ from: '2024-10-01' }))).toBe(150_000);
    // One job after the other: 6/12 and 6/12.
    expect(of(director({ to: '2024-06-30' }), july)).toBe(300_000);
  });

  it('of a director is saved, oldest first, and goes to the general budget after the years of the rule', () => {
    const years = [2019, 2020, 2021, 2022].map((year) => ({ year: budgetIn(year), person: spending(0) }));
    const [, , , last] = rightsChain(years, '2022-12-01');
    // 3,000 (2019) + 3,100 + 3,100 = 9,200 came along; 2019 may be kept to the end of 2022 and goes then.
    expect(last?.money).toMatchObject({
      granted: 300_000,
      carriedIn: 920_000,
      remaining: 1_220_000,
      lapsing: 300_000,
      carriedOut: 920_000,
    });
  });

  it('of a director is spent oldest grant first', () => {
    const years = [2019, 2020, 2021, 2022].map((year) => ({
      year: budgetIn(year),
      person: spending(year === 2020 ? 500_000 : 0),
    }));
    const [, second, , last] = rightsChain(years, '2022-12-01');
    // 3,000 + 3,100 - 5,000 = 1,100 of 2020 goes along.
    expect(second?.money.carriedOut).toBe(110_000);
    expect(last?.money).toMatchObject({ carriedIn: 420_000, lapsing: 0 }); // 1,100 + 3,100
  });

  it('of others lapses at the end of the year without an agreement', () => {
    const [only] = rightsChain([{ year: budgetIn(2024), person: spending(20_000, [job()]) }], '2024-06-01');
    expect(only?.money).toMatchObject({ granted: 50_000, lapsing: 30_000, carriedOut: 0 }); // 500 - 200
  });
});

describe('the period of a right', () => {
  it('is the school year, but the calendar year for money in PO', () => {
    const held = { schoolYear: 2025, heldOn: '2025-11-03' };
    expect(rightPeriod('VO', 'money', held)).toBe('2025-2026');
    expect(rightPeriod('PO', 'hours', held)).toBe('2025-2026');
    expect(rightPeriod('PO', 'money', held)).toBe('2025');
  });

  it('without a date is the calendar year with most of the months of the school year', () => {
    expect(calendarYearOf(2025, null)).toBe(2026); // 5 months of 2025, 7 of 2026
  });
});
