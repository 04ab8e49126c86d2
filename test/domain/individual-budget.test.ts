import { describe, expect, it } from 'vitest';
import { basicRight } from '~/app/domain/basic-right';
import { type PersonYear, rightsChain } from '~/app/domain/person-rights';
import { calendarYear, calendarYearOf, rightPeriod } from '~/app/domain/right-periods';
import { rightsYear } from '~/app/domain/rights-year';
import { type SavingReading, savingAccount } from '~/app/domain/saving';
import { type SchoolRuleSettings, withDefaults } from '~/app/domain/settings';
import { seededRuleBook } from '~/seeds/rules';
import { job } from './support';

const budgetIn = (year: number, chosen: Partial<SchoolRuleSettings> = {}) =>
  rightsYear(seededRuleBook(), 'PO', calendarYear(year), withDefaults(chosen));
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

  it('of a director is kept of so many grants where the school reads the rule so (D15)', () => {
    // In service but for 2021, and nothing spent: 3,000 (2019), 3,100 (2020), 3,000 (2022).
    const jobs = [director({ to: '2020-12-31' }), director({ from: '2022-01-01' })];
    const atTheEndOf = (last: number, savingReading: SavingReading) => {
      const years = Array.from({ length: last - 2018 }, (_, index) => 2019 + index).map((year) => ({
        year: budgetIn(year, { savingReading }),
        person: spending(0, jobs),
      }));
      return rightsChain(years, `${last}-12-01`).at(-1)?.money;
    };
    expect(atTheEndOf(2022, 'years')).toMatchObject({ lapsing: 300_000, carriedOut: 610_000 });
    expect(atTheEndOf(2022, 'grants')).toMatchObject({ lapsing: 0, carriedOut: 910_000 });
    // 2023 brings a fourth grant, of which three may stay; by the rule of 2024 that is four.
    expect(atTheEndOf(2023, 'grants')).toMatchObject({ lapsing: 300_000, carriedOut: 910_000 });
    expect(atTheEndOf(2024, 'grants')).toMatchObject({ lapsing: 0, carriedOut: 1_210_000 });
  });

  it('goes by the same grants as a savings account', () => {
    const spent = [0, 100_000, 650_000, 0, 0, 200_000];
    const first = 2014;
    const chain = rightsChain(
      spent.map((cents, index) => ({
        year: budgetIn(first + index, { savingReading: 'grants' }),
        person: spending(cents, index === 3 ? [] : [director()]),
      })),
      '2019-12-31',
    );
    const limit = budgetIn(first).moneySaved.get('management')?.years ?? null;
    const periods = chain.map(({ money }, index) => ({
      year: first + index,
      granted: money.granted ?? 0,
      spent: spent[index] ?? 0,
    }));
    const account = savingAccount(periods, limit, 'grants');
    expect(chain.map(({ money }) => money.carriedOut)).toEqual(account.map(({ balance }) => balance));
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
