import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Exact, sum } from '~/app/domain/exact';

const fraction = fc
  .tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 1, max: 100_000 }))
  .map(([n, d]) => Exact.of(n, d));

describe('Exact', () => {
  it('takes a number as it is written, not as a binary float holds it', () => {
    expect(Exact.decimal(0.1).add(Exact.decimal(0.2)).equals(Exact.decimal('0,3'))).toBe(true);
    expect(Exact.decimal('1e-7').mul(Exact.of(10_000_000)).toNumber()).toBe(1);
    expect(Exact.decimal('-12.50').toCents()).toBe(-1250);
  });

  it.each(['', 'x', '1.2.3', '.', '1 2', 'NaN', 'Infinity'])('refuses %j', (text) => {
    expect(() => Exact.decimal(text)).toThrow(RangeError);
  });

  it('rounds once, half up and away from zero', () => {
    expect(Exact.decimal('0.005').toHundredths()).toBe(1); // 0.005 -> 0.01
    expect(Exact.decimal('-0.005').toHundredths()).toBe(-1); // -0.005 -> -0.01
    expect(Exact.decimal('0.00499999').toHundredths()).toBe(0);
    expect(Exact.decimal(83).mul(Exact.decimal(0.6667)).toHundredths()).toBe(5534); // 83 x 0.6667 = 55.3361
    expect(Exact.of(2, 3).roundHalfUp(1).toNumber()).toBe(0.7);
  });

  it('refuses to divide by zero', () => {
    expect(() => Exact.ONE.div(Exact.ZERO)).toThrow(RangeError);
    expect(() => Exact.of(1, 0)).toThrow(RangeError);
  });

  it('floors towards minus infinity', () => {
    expect(Exact.of(-1, 3).floor()).toBe(-1n);
    expect(Exact.of(7, 3).floor()).toBe(2n);
    expect(Exact.of(-6, 3).floor()).toBe(-2n);
  });

  it('keeps to the laws of arithmetic', () => {
    fc.assert(
      fc.property(fraction, fraction, fraction, (a, b, c) => {
        expect(
          a
            .add(b)
            .mul(c)
            .equals(a.mul(c).add(b.mul(c))),
        ).toBe(true);
        expect(a.sub(b).add(b).equals(a)).toBe(true);
        if (!b.isZero) expect(a.div(b).mul(b).equals(a)).toBe(true);
        expect(Math.sign(a.compare(b))).toBe(a.sub(b).isNegative ? -1 : a.sub(b).isZero ? 0 : 1);
        expect(a.min(b).add(a.max(b)).equals(a.add(b))).toBe(true);
      }),
    );
  });

  it('stays exact and quick when very many fractions are added', () => {
    const thirds = Array.from({ length: 3000 }, (_, index) => Exact.of(1, 3 + (index % 7)));
    const counted = [3, 4, 5, 6, 7, 8, 9].map((d) =>
      Exact.of(thirds.filter((_, i) => 3 + (i % 7) === d).length, d),
    );
    expect(sum(thirds).equals(sum(counted))).toBe(true);
  });

  it('gives the nearest floating-point number, also of very large fractions', () => {
    expect(Exact.of(1, 3).toNumber()).toBe(1 / 3);
    expect(Exact.of(10n ** 40n, 3n * 10n ** 39n).toNumber()).toBeCloseTo(10 / 3, 12);
  });
});
