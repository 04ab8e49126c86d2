import fc from 'fast-check';
import { expect, test } from 'vitest';
import { divideInProportion } from '~/app/domain/attribution';
import { tenthsOf } from '~/app/domain/tenths';

test('an amount is divided by largest remainder', () => {
  // 100 over 1 : 1 : 1 = 33.33 each; the one that is left goes to the first
  expect(divideInProportion(100, [1, 1, 1])).toEqual([34, 33, 33]);
  // 53.50 over 41.50 : 12
  expect(divideInProportion(5_350, [4_150, 1_200])).toEqual([4_150, 1_200]);
  expect(divideInProportion(10, [0, 0])).toEqual([10, 0]);
  expect(divideInProportion(0, [])).toEqual([]);
});

test('the parts add up to the whole, and none is further off than one', () => {
  const amounts = fc.integer({ min: 0, max: 2 ** 40 });
  fc.assert(
    fc.property(amounts, fc.array(amounts, { minLength: 1, maxLength: 6 }), (amount, weights) => {
      const parts = divideInProportion(amount, weights);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(amount);
      const whole = weights.reduce((sum, weight) => sum + weight, 0);
      if (whole === 0) return;
      parts.forEach((part, index) => {
        const scaled = BigInt(part) * BigInt(whole) - BigInt(amount) * BigInt(weights[index] ?? 0);
        expect(scaled < BigInt(whole) && scaled > -BigInt(whole)).toBe(true);
      });
    }),
  );
});

test('a share is rounded half up, to a tenth of a per cent', () => {
  // 1 / 3 = 33.33%; 1 / 16 = 6.25%; 2 / 3 = 66.67%
  expect([tenthsOf(1, 3), tenthsOf(1, 16), tenthsOf(2, 3), tenthsOf(3, 2)]).toEqual([333, 63, 667, 1500]);
  expect(tenthsOf(5, 0)).toBeNull();
});
