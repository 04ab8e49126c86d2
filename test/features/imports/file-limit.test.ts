import { expect, test } from 'vitest';
import { IMPORT_FILE_LIMIT } from '~/app/format/import-words';
import { TABLE_LIMITS } from '~/app/jobs/tables/limits';

test('the limit that the screen names is the limit of the reader', () => {
  expect(IMPORT_FILE_LIMIT).toBe(`${TABLE_LIMITS.fileBytes / 1024 / 1024} MB`);
});
