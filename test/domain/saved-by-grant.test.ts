import { expect, it } from 'vitest';
import { type PersonYear, rightsChain } from '~/app/domain/person-rights';
import { calendarYear } from '~/app/domain/right-periods';
import { rightsYear } from '~/app/domain/rights-year';
import { savedByGrant } from '~/app/domain/saved-by-grant';
import { withDefaults } from '~/app/domain/settings';
import { seededRuleBook } from '~/seeds/rules';
import { job } from './support';

const budgetIn = (year: number) => rightsYear(seededRuleBook(), 'PO', calendarYear(year), withDefaults({}));
const director = job({ category: 'management' });
const spending = (cents: number, more: Partial<PersonYear> = {}): PersonYear => ({
  jobs: [director],
  used: { hours: 0, cents },
  planned: { hours: 0, cents: 0 },
  ...more,
});
const TODAY = '2022-12-01';

/** The budgets of 2019 to 2021 with nothing spent, and 2022 with so much. */
function in2022(cents: number): PersonYear {
  const years = [2019, 2020, 2021].map((year) => ({ year: budgetIn(year), person: spending(0) }));
  const before = rightsChain(years, TODAY).at(-1);
  return spending(cents, { carriedIn: { hours: [], money: before?.money.carriedOutLots ?? [] } });
}

it('what is left of each budget can be used to the end of the third year after its own', () => {
  expect(savedByGrant(budgetIn(2022), in2022(0), TODAY)).toEqual([
    { fromYear: 2019, amount: 300_000, expiresOn: '2022-12-31' },
    { fromYear: 2020, amount: 310_000, expiresOn: '2023-12-31' },
    { fromYear: 2021, amount: 310_000, expiresOn: '2024-12-31' },
    { fromYear: 2022, amount: 300_000, expiresOn: '2025-12-31' },
  ]);
});

it('what is spent comes off the oldest budget first, and adds up to what is left of all', () => {
  const person = in2022(450_000);
  const lots = savedByGrant(budgetIn(2022), person, TODAY);
  // 4,500 - 3,000 of 2019 = 1,500 off the 3,100 of 2020: 1,600.
  expect(lots.map(({ fromYear, amount }) => [fromYear, amount])).toEqual([
    [2020, 160_000],
    [2021, 310_000],
    [2022, 300_000],
  ]);
  const [last] = rightsChain([{ year: budgetIn(2022), person }], TODAY);
  expect(last?.money.remaining).toBe(160_000 + 310_000 + 300_000);
});

it('more spent than there is leaves nothing', () => {
  expect(savedByGrant(budgetIn(2022), in2022(9_999_999), TODAY)).toEqual([]);
});

it('a director of former years does not save on as a teacher', () => {
  const years = [
    {
      year: budgetIn(2024),
      person: spending(0, { jobs: [job({ category: 'management', to: '2024-12-31' })] }),
    },
    {
      year: budgetIn(2025),
      person: spending(0, {
        jobs: [job({ category: 'management', to: '2024-12-31' }), job({ from: '2025-01-01' })],
      }),
    },
  ];
  const [, teacher] = rightsChain(years, '2025-06-01');
  // 3,000 came along and is kept longer; the 500 of a teacher lapse at the end of the year.
  expect(teacher?.money).toMatchObject({ granted: 50_000, carriedIn: 300_000, lapsing: 50_000 });
});
