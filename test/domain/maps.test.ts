import { expect, test } from 'vitest';
import { groupBy, inMap } from '~/app/domain/maps';

test('a value is made once for a key', () => {
  const map = new Map<string, number[]>();
  inMap(map, 'a', () => [1]).push(2);
  expect(inMap(map, 'a', () => [9])).toEqual([1, 2]);
});

test('items are grouped in their order', () => {
  expect([...groupBy([3, 1, 4, 1, 5], (item) => item % 2 === 0)]).toEqual([
    [false, [3, 1, 1, 5]],
    [true, [4]],
  ]);
});
