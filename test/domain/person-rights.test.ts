import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Formula, isFormula, type Term } from '~/app/domain/explanation';
import { type PersonYear, personRights, rightsChain } from '~/app/domain/person-rights';
import { explainPersonRights, PERSON_FIGURES } from '~/app/domain/person-rights-explained';
import { job, rightsIn } from './support';

const nothing = { hours: 0, cents: 0 };
const person = (more: Partial<PersonYear> = {}): PersonYear => ({
  jobs: [job({ fteTenThousandths: 8000 })],
  used: { hours: 2000, cents: 10_000 },
  planned: { hours: 1000, cents: 0 },
  ...more,
});

const inHundredths = (value: number | null) => Math.round((value ?? 0) * 100);

/** What a formula comes out at when its terms are worked out again. */
function worked(figure: Term | Formula): number {
  if (!isFormula(figure)) return figure.value ?? 0;
  const [first = 0, ...others] = figure.terms.map(worked);
  const value = { add: 1, subtract: -1 } as const;
  if (figure.operator === 'min') return Math.min(first, ...others);
  if (figure.operator === 'multiply') return others.reduce((product, each) => product * each, first);
  if (figure.operator !== 'add' && figure.operator !== 'subtract') throw new Error(figure.operator);
  const sign = value[figure.operator];
  const result = others.reduce((sum, each) => sum + sign * each, first);
  return figure.name === 'remaining' ? Math.max(0, result) : result;
}

describe('rights of a person', () => {
  it('tells what is granted, used, still to choose and lapsing', () => {
    const rights = personRights(rightsIn(2025), person(), '2026-03-01');
    expect(rights.hours).toMatchObject({
      granted: 6640, // 83 x 0.8 = 66.40
      remaining: 4640, // 66.40 - 20
      toChoose: 3640, // 66.40 - 20 - 10
      lapsing: 4640,
      overspent: 0,
    });
    expect(rights.money).toMatchObject({ granted: 48_000, remaining: 38_000 }); // 600 x 0.8 = 480; - 100
    expect(rights.ended).toBe(false);
  });

  it('ends with 31 July', () => {
    expect(personRights(rightsIn(2025), person(), '2026-07-31').ended).toBe(false);
    expect(personRights(rightsIn(2025), person(), '2026-08-01').ended).toBe(true);
  });

  it('is not defined without a right, but keeps what was used', () => {
    const rights = personRights(
      rightsIn(2025),
      person({ jobs: [job({ category: 'management' })] }),
      '2026-03-01',
    );
    expect(rights.hours).toMatchObject({
      granted: null,
      remaining: null,
      lapsing: null,
      overspent: null,
      used: 2000,
    });
  });

  it('says when more is used than the right', () => {
    const rights = personRights(rightsIn(2025), person({ used: { hours: 7000, cents: 0 } }), '2026-03-01');
    expect(rights.hours).toMatchObject({ remaining: 0, overspent: 360 }); // 70 - 66.40
    expect(rights.flags).toContain('over-basic-right');
  });

  it('takes the grant that closing the year has posted', () => {
    const rights = personRights(
      rightsIn(2025),
      person({ posted: { hours: 5000, cents: null } }),
      '2026-09-01',
    );
    expect([rights.hours.granted, rights.money.granted]).toEqual([5000, null]);
  });

  it('goes on to the next year by agreement, hours and money apart', () => {
    const agreements = [{ fromYear: 2024, hours: 1000, cents: 0, expiresOn: null }];
    const chain = rightsChain(
      [2024, 2025].map((first) => ({ year: rightsIn(first), person: person({ agreements }) })),
      '2025-12-01',
    );
    expect(chain[0]?.hours).toMatchObject({ carriedOut: 1000, lapsing: 3640 }); // 66.40 - 20 - 10
    expect(chain[0]?.money).toMatchObject({ carriedOut: 0, lapsing: 38_000 });
    expect(chain[1]?.hours).toMatchObject({ carriedIn: 1000, remaining: 5640 }); // 66.40 + 10 - 20
    expect(chain[1]?.money.carriedIn).toBe(0);
  });

  it('never loses or makes anything over the years', () => {
    const amount = fc.integer({ min: 0, max: 12_000 });
    const yearly = fc.record({
      used: amount,
      agreed: amount,
      fte: fc.integer({ min: 0, max: 12_000 }),
      late: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(yearly, { minLength: 1, maxLength: 5 }), (years) => {
        const chain = rightsChain(
          years.map(({ used, agreed, fte, late }, index) => ({
            year: rightsIn(2018 + index),
            person: {
              jobs: [job({ fteTenThousandths: fte })],
              used: { hours: used, cents: used },
              planned: nothing,
              agreements: [
                {
                  fromYear: 2018 + index,
                  hours: agreed,
                  cents: agreed,
                  expiresOn: late ? `${2020 + index}-07-31` : null,
                },
              ],
            },
          })),
          '2030-01-01',
        );
        let carried = 0;
        for (const { hours } of chain) {
          expect(hours.carriedIn).toBe(carried);
          const came = (hours.granted ?? 0) + hours.carriedIn + (hours.overspent ?? 0);
          expect(came).toBe(hours.used + hours.carriedOut + (hours.lapsing ?? 0));
          carried = hours.carriedOut;
        }
      }),
    );
  });

  it('explains each figure with a formula that comes out at what is shown', () => {
    const amount = fc.integer({ min: 0, max: 9000 });
    const expiry = fc.constantFrom(null, '2025-12-31', '2027-07-31');
    fc.assert(
      fc.property(amount, amount, amount, amount, expiry, (used, planned, carried, agreed, expiresOn) => {
        const given = person({
          used: { hours: used, cents: 0 },
          planned: { hours: planned, cents: 0 },
          agreements: [{ fromYear: 2025, hours: agreed, cents: 0, expiresOn: null }],
          carriedIn: { hours: [{ fromYear: 2024, amount: carried, expiresOn }], money: [] },
        });
        const shown = personRights(rightsIn(2025), given, '2026-03-01').hours;
        for (const figure of PERSON_FIGURES) {
          const why = explainPersonRights(rightsIn(2025), given, 'hours', figure, '2026-03-01').formula;
          expect([figure, inHundredths(why.value)]).toEqual([figure, shown[figure]]);
          expect([figure, Math.max(0, inHundredths(worked(why)))]).toEqual([figure, shown[figure]]);
        }
      }),
    );
  });

  it('costs little for a whole school', () => {
    const year = rightsIn(2025);
    const staff = Array.from({ length: 165 }, (_, index) =>
      person({
        jobs: [
          job({ fteTenThousandths: 4000 + index * 37, from: index % 9 === 0 ? '2025-11-10' : '2019-08-01' }),
        ],
      }),
    );
    const rounds = Array.from({ length: 30 }, () => {
      const before = process.cpuUsage();
      for (const each of staff) personRights(year, each, '2026-03-01');
      return process.cpuUsage(before).user / 1000;
    });
    expect(Math.min(...rounds)).toBeLessThan(3); // milliseconds for 165 persons x 2 rights
  });
});
