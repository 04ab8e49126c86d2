import { expect, test } from 'vitest';
import { missingPlatforms, readLockFile } from '~/bin/support/lock-file.mjs';

test('the lock file describes every platform, or `npm ci` refuses it: node bin/complete-lock-file.mjs', () => {
  expect(missingPlatforms(readLockFile()).map(([path]) => path)).toEqual([]);
});
