import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthsPart } from '~/app/domain/months-part';
import { SchoolYear } from '~/app/domain/school-year';

const year = SchoolYear.starting(2025);

test('five of twelve months fall in the first calendar year', () => {
  expect(monthsPart(year, 2025)(1200)).toBe(500); // 1200 x 5/12
  expect(monthsPart(year, 2026)(1200)).toBe(700);
});

test('a half is rounded up in autumn, and spring has the rest', () => {
  expect(monthsPart(year, 2025)(6)).toBe(3); // 2.5
  expect(monthsPart(year, 2026)(6)).toBe(3);
});

test('both parts together are the whole', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 40 }), (amount) => {
      expect(monthsPart(year, 2025)(amount) + monthsPart(year, 2026)(amount)).toBe(amount);
    }),
  );
});
