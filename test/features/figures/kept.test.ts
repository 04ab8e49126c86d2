import { expect, test } from 'vitest';
import { Kept } from '~/app/features/figures/kept';

const never = () => {
  throw new Error('Made anew');
};

test('a value is kept while its marks are the same', async () => {
  const kept = new Kept<string>(2);
  expect(await kept.find('a', [1, 'x'], () => 'first')).toBe('first');
  expect(await kept.find('a', [1, 'x'], never)).toBe('first');
  expect(await kept.find('a', [2, 'x'], async () => 'second')).toBe('second');
  expect(await kept.find('a', [2, 'x'], never)).toBe('second');
});

test('the value that was not used for longest leaves first', async () => {
  const kept = new Kept<string>(2);
  await kept.find('a', [], () => 'a');
  await kept.find('b', [], () => 'b');
  await kept.find('a', [], never);
  await kept.find('c', [], () => 'c');
  await kept.find('a', [], never);
  expect(await kept.find('b', [], () => 'again')).toBe('again');
});

test('a value that could not be made is not kept', async () => {
  const kept = new Kept<string>(2);
  await expect(kept.find('a', [], async () => never())).rejects.toThrow('Made anew');
  expect(await kept.find('a', [], () => 'a')).toBe('a');
});
