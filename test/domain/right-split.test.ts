import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutRightNothingUsed } from '~/app/domain/no-right';
import { type Amounts, personRights } from '~/app/domain/person-rights';
import { type Place, type PlacedCharge, splitBalance, splitRights } from '~/app/domain/right-split';
import { job, rightsIn } from './support';

const year = rightsIn(2025);
const NORTH: Place = { category: 'teacher', locationId: 'north' };
const SOUTH: Place = { category: 'support', locationId: 'south' };
const nothing: Amounts = { hours: 0, cents: 0 };

const jobAt = (place: Place, fteTenThousandths: number) => ({
  ...job({ category: place.category, fteTenThousandths }),
  ...place,
});
const charge = (place: Place, used: Amounts, planned = nothing): PlacedCharge => ({
  ...place,
  used,
  planned,
});

function split(jobs: ReturnType<typeof jobAt>[], charges: PlacedCharge[]) {
  const add = (side: 'used' | 'planned') =>
    charges.reduce(
      (sum, each) => ({ hours: sum.hours + each[side].hours, cents: sum.cents + each[side].cents }),
      nothing,
    );
  const rights = withoutRightNothingUsed(
    personRights(year, { jobs, used: add('used'), planned: add('planned') }, '2026-03-01'),
  );
  return { rights, parts: splitRights({ hours: year, money: year }, jobs, rights, charges) };
}

describe('a right over places', () => {
  it('is whole where somebody has one', () => {
    const { rights, parts } = split([jobAt(NORTH, 4000), jobAt(NORTH, 3000)], [charge(SOUTH, nothing)]);
    expect(parts).toEqual([{ ...NORTH, hours: rights.hours, money: rights.money }]);
  });

  it('goes with the jobs that give it, and what was used stays where it was used', () => {
    const { parts } = split(
      [jobAt(NORTH, 5000), jobAt(SOUTH, 5000)],
      [charge(NORTH, { hours: 1000, cents: 0 }, { hours: 500, cents: 0 })],
    );
    // 83 x 0.5 = 41.50; 40 x 0.5 = 20.00
    expect(parts.map(({ hours }) => [hours.granted, hours.used, hours.planned, hours.remaining])).toEqual([
      [4150, 1000, 500, 3150],
      [2000, 0, 0, 2000],
    ]);
  });

  it('gives nothing to a place where was learned without a job', () => {
    const { parts } = split([jobAt(NORTH, 10_000)], [charge(SOUTH, { hours: 300, cents: 0 })]);
    expect(parts[1]).toMatchObject({ ...SOUTH, hours: { granted: 0, used: 300 } });
  });

  it('counts nothing as used of who has no right', () => {
    const office: Place = { category: 'management', locationId: 'north' };
    const { parts } = split(
      [jobAt(office, 5000), jobAt({ ...office, locationId: 'south' }, 5000)],
      [charge(office, { hours: 900, cents: 5000 })],
    );
    expect(parts).toHaveLength(2);
    expect(parts.map(({ hours, money }) => [hours.used, money.used])).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });

  it('adds up to the whole in everything', () => {
    const amount = fc.integer({ min: 0, max: 12_000 });
    const amounts = fc.record({ hours: amount, cents: amount });
    const fields = ['granted', 'carriedIn', 'used', 'planned', 'remaining', 'toChoose', 'lapsing'] as const;
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000 }),
        fc.integer({ min: 1, max: 10_000 }),
        fc.array(amounts, { minLength: 4, maxLength: 4 }),
        (first, second, [a = nothing, b = nothing, c = nothing, d = nothing]) => {
          const { rights, parts } = split(
            [jobAt(NORTH, first), jobAt(SOUTH, second)],
            [charge(NORTH, a, b), charge(SOUTH, c, d)],
          );
          for (const kind of ['hours', 'money'] as const) {
            for (const field of fields) {
              const sum = parts.reduce((all, part) => all + (part[kind][field] ?? 0), 0);
              expect([kind, field, sum]).toEqual([kind, field, rights[kind][field] ?? 0]);
            }
          }
        },
      ),
    );
  });
});

it('a balance leaves too much where too much was used', () => {
  const whole = {
    granted: 100,
    carriedIn: 0,
    used: 120,
    planned: 0,
    remaining: 0,
    toChoose: 0,
    carriedOut: 0,
    lapsing: 0,
    overspent: 20,
  };
  const parts = splitBalance(whole, [
    { granted: 50, used: 90, planned: 0 },
    { granted: 50, used: 30, planned: 0 },
  ]);
  // 50 - 90 = 40 too much; 50 - 30 = 20 left
  expect(parts.map(({ overspent }) => overspent)).toEqual([20, 0]);
});
