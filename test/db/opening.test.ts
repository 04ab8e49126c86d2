import { expect, test } from 'vitest';
import { onEveryDatabase } from '../support/databases';

onEveryDatabase('opening', (open) => {
  test('a fresh database has no board', async () => {
    const db = await open();
    expect(await db.selectFrom('boards').selectAll().execute()).toEqual([]);
  });
});
