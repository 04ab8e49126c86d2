import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  SAVING_READINGS,
  savesLongerThan,
  savingAccount,
  savingLimit,
  savingPeriods,
} from '~/app/domain/saving';
import { yearEnd } from '~/app/domain/year-end';
import { seededRuleBook } from '~/seeds/rules';

const base = { granted: 8300, carriedIn: [], used: 6150, year: 2025, end: '2026-07-31', today: '2026-03-01' };
const lot = (amount: number, expiresOn: string | null = null, fromYear = 2024) => ({
  fromYear,
  amount,
  expiresOn,
});

describe('year end', () => {
  it('lets what is unused lapse', () => {
    expect(yearEnd(base)).toMatchObject({ remaining: 2150, lapsing: 2150, carriedOut: 0, overspent: 0 }); // 83 - 61.5
  });

  it('carries the lesser of what was agreed and what is left', () => {
    expect(yearEnd({ ...base, agreed: [{ amount: 1000, expiresOn: null }] })).toMatchObject({
      carriedOut: 1000,
      lapsing: 1150,
    });
    expect(yearEnd({ ...base, agreed: [{ amount: 3000, expiresOn: null }] })).toMatchObject({
      carriedOut: 2150,
      lapsing: 0,
    });
  });

  it('reports what is used above the right, and carries nothing negative', () => {
    expect(yearEnd({ ...base, granted: 48_000, used: 51_525 })).toMatchObject({
      remaining: 0,
      overspent: 3525,
      lapsing: 0,
      carriedOut: 0,
    }); // 480 - 515.25
  });

  it('uses what was carried in first, and lets it lapse with the year', () => {
    const end = yearEnd({
      ...base,
      carriedIn: [lot(500)],
      used: 200,
      agreed: [{ amount: 10_000, expiresOn: null }],
    });
    expect(end).toMatchObject({ carriedIn: 500, carriedOut: 8300, lapsing: 300 }); // 5 - 2 lapses, 83 goes on
  });

  it('takes what may be kept longer on to the next year', () => {
    const end = yearEnd({ ...base, carriedIn: [lot(500, '2027-07-31')], used: 200 });
    expect(end.lots).toEqual([lot(300, '2027-07-31')]);
    expect(end.lapsing).toBe(8300);
  });

  it('no longer counts what expired in the course of the year', () => {
    const input = { ...base, carriedIn: [lot(500, '2025-12-31')], used: 200 };
    expect(yearEnd({ ...input, today: '2025-12-31' }).remaining).toBe(8600); // 83 + 5 - 2
    expect(yearEnd({ ...input, today: '2026-01-01' }).remaining).toBe(8300);
  });

  it('leaves to choose what is not planned yet, never less than nothing', () => {
    expect(yearEnd({ ...base, planned: 1000 }).toChoose).toBe(1150); // 83 - 61.5 - 10
    expect(yearEnd({ ...base, planned: 5000 }).toChoose).toBe(0);
  });

  it('never loses or makes anything: granted + carried in + overspent = used + carried out + lapsed', () => {
    const amount = fc.integer({ min: 0, max: 100_000 });
    const expiry = fc.constantFrom(null, '2025-12-31', '2026-07-31', '2027-07-31');
    const lots = fc.array(fc.record({ fromYear: fc.constant(2024), amount, expiresOn: expiry }), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(
        amount,
        lots,
        amount,
        lots,
        fc.constantFrom('2025-09-01', '2026-07-31', '2026-08-01'),
        (granted, carriedIn, used, agreed, today) => {
          const end = yearEnd({ ...base, granted, carriedIn, used, agreed, today });
          expect(granted + end.carriedIn + end.overspent).toBe(used + end.carriedOut + end.lapsing);
          for (const value of [end.remaining, end.toChoose, end.carriedOut, end.lapsing, end.overspent]) {
            expect(value).toBeGreaterThanOrEqual(0);
          }
        },
      ),
    );
  });
});

describe('saving', () => {
  it('keeps a right for two years in secondary schools, by a rule that was seen at second hand', () => {
    const { years, rule } = savingLimit(seededRuleBook(), 'VO', 'teacher', '2018-08-01');
    expect([years, rule?.status]).toEqual([2, 'WEB-VERIFIED-SECONDARY']);
    expect(savingLimit(seededRuleBook(), 'VO', 'teacher', '2014-08-01').years).toBeNull();
  });

  it('adds up and lets the oldest go when it may not be kept longer', () => {
    const periods = [2018, 2019, 2020].map((year) => ({ year, granted: 60_000, spent: 0 }));
    expect(savingAccount(periods, 2).map((each) => each.balance)).toEqual([60_000, 120_000, 120_000]);
    expect(savingAccount(periods, 2).map((each) => each.expired)).toEqual([0, 0, 60_000]);
    expect(savingAccount(periods, 0).map((each) => each.balance)).toEqual([0, 0, 0]);
  });

  it('spends the oldest first', () => {
    const [, second] = savingAccount(
      [
        { year: 2018, granted: 60_000, spent: 0 },
        { year: 2019, granted: 60_000, spent: 80_000 },
      ],
      2,
    );
    expect(second?.byGrant).toEqual([
      { year: 2018, left: 0 },
      { year: 2019, left: 40_000 }, // 600 + 600 - 800
    ]);
  });

  it('keeps nothing of a grant that may not be kept longer', () => {
    const account = savingAccount(savingPeriods(new Map([[2019, 300_000]]), new Map(), 3), 3);
    expect(account.map(({ year, beforeExpiry, balance }) => [year, beforeExpiry, balance])).toEqual([
      [2019, 300_000, 300_000],
      [2020, 300_000, 300_000],
      [2021, 300_000, 300_000],
      [2022, 300_000, 0], // usable in 2019 and three years after it
    ]);
    expect(account.at(-1)?.byGrant[0]).toEqual({ year: 2019, left: 0 });
  });

  it('has a period for each year, also one without a grant', () => {
    const spent = new Map([[2021, 500]]);
    expect(savingPeriods(new Map([[2018, 1000]]), spent, 1)).toEqual([
      { year: 2018, granted: 1000, spent: 0 },
      { year: 2019, granted: 0, spent: 0 },
      { year: 2020, granted: 0, spent: 0 },
      { year: 2021, granted: 0, spent: 500 },
    ]);
    expect(savingPeriods(new Map(), new Map(), 3)).toEqual([]);
  });

  it('keeps so many grants by the other reading, however long ago (D15)', () => {
    const granted = new Map([2018, 2019, 2021, 2022].map((year) => [year, 1000]));
    const last = (read: 'years' | 'grants') =>
      savingAccount(savingPeriods(granted, new Map(), 0), 3, read).map(({ balance }) => balance);
    expect(last('years')).toEqual([1000, 2000, 2000, 2000, 2000]); // 2018 goes at the end of 2021, 2019 of 2022
    expect(last('grants')).toEqual([1000, 2000, 2000, 3000, 3000]);
  });

  it('never loses or makes a cent', () => {
    const amount = fc.integer({ min: 0, max: 500_000 });
    const reading = fc.constantFrom(...SAVING_READINGS);
    const periods = fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(periods, fc.constantFrom(null, 0, 1, 2, 3), reading, (amounts, savedFor, read) => {
        const account = savingAccount(
          amounts.map(([granted, spent], index) => ({ year: 2018 + index, granted, spent })),
          savedFor,
          read,
        );
        const granted = amounts.reduce((total, [given]) => total + given, 0);
        const spent = amounts.reduce((total, [, taken]) => total + taken, 0);
        const gone = account.reduce((total, each) => total + each.expired - each.overspent, 0);
        expect(granted).toBe(spent + gone + (account.at(-1)?.balance ?? 0));
        for (const { balance, byGrant } of account) {
          expect(byGrant.reduce((total, lot) => total + lot.left, 0)).toBe(balance);
        }
      }),
    );
  });

  it('sees an agreement that keeps longer than the rule', () => {
    const agreement = { fromYear: 2020, hours: 100, cents: 0 };
    expect(savesLongerThan({ ...agreement, expiresOn: null }, 2)).toBe(false);
    expect(savesLongerThan({ ...agreement, expiresOn: '2023-07-31' }, 2)).toBe(false);
    expect(savesLongerThan({ ...agreement, expiresOn: '2023-08-01' }, 2)).toBe(true);
    expect(savesLongerThan({ ...agreement, expiresOn: null }, null)).toBeNull();
  });
});
