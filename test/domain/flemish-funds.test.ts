import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Exact, sum } from '~/app/domain/exact';
import { fundingReferenceDate, settleFunds, yearlyFunds } from '~/app/domain/flemish-funds';
import { RuleBook } from '~/app/domain/rules/rule-book';
import { seededRuleBook } from '~/seeds/rules';

const book = seededRuleBook();
const settle = (funds: Exact, unspent: Exact) => settleFunds(book, '2023-01-01', funds, unspent);

describe('Flemish funds', () => {
  it('count posts on 1 February of the year before', () => {
    expect(fundingReferenceDate(book, 2024)).toBe('2023-02-01');
    expect(fundingReferenceDate(book, 2009)).toBeNull(); // the decree is of 8 May 2009
  });

  it('add up over levels', () => {
    const level = (posts: string, amount: number) => ({
      posts: Exact.decimal(posts),
      amountPerPost: Exact.of(amount),
    });
    expect(yearlyFunds([level('18', 80), level('24.6', 100)]).toNumber()).toBe(3900); // 1440 + 2460
    expect(yearlyFunds([]).toNumber()).toBe(0);
  });

  it('are kept up to a half, and the rest goes back', () => {
    const { maxReserve, reserve, repaid, spent, rules } = settle(Exact.of(4250), Exact.of(3000));
    expect([maxReserve, reserve, repaid, spent].map((each) => each?.toNumber())).toEqual([
      2125, 2125, 875, 1250,
    ]);
    expect(rules.map(({ id }) => id)).toEqual(['VL-04', 'VL-05']);
    const little = settle(Exact.of(4250), Exact.of(1000));
    expect([little.reserve, little.repaid].map((each) => each?.toNumber())).toEqual([1000, 0]);
  });

  it('come in two parts', () => {
    const { instalments } = settle(Exact.of(4250), Exact.ZERO);
    expect(instalments.map((each) => each.toNumber())).toEqual([2550, 1700]);
  });

  it('are not settled without a rule', () => {
    const settled = settleFunds(new RuleBook([]), '2023-01-01', Exact.of(100), Exact.of(60));
    expect(settled).toMatchObject({ maxReserve: null, reserve: null, repaid: null, instalments: [] });
  });

  it('are whole again: kept, repaid and spent; and both instalments', () => {
    const cents = fc.integer({ min: 0, max: 100_000_000 });
    fc.assert(
      fc.property(cents, cents, (one, other) => {
        const [funds, unspent] = [Exact.of(Math.max(one, other), 100), Exact.of(Math.min(one, other), 100)];
        const { reserve, repaid, spent, instalments } = settle(funds, unspent);
        expect(sum([reserve, repaid, spent].flatMap((part) => part ?? [])).equals(funds)).toBe(true);
        expect(repaid?.isNegative).toBe(false);
        expect(sum(instalments).equals(funds)).toBe(true);
        expect(instalments.reduce((total, part) => total + part.toCents(), 0)).toBe(funds.toCents());
      }),
    );
  });
});
