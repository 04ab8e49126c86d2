import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { onSqlite } from '../support/databases';

onSqlite('an SQLite file', (open, kind) => {
  test.each([
    ['journal_mode', 'wal'],
    ['synchronous', 2],
    ['foreign_keys', 1],
    ['busy_timeout', 5000],
    ['trusted_schema', 0],
    ['cell_size_check', 1],
  ])('has %s set to %s', async (name, value) => {
    const { rows } = await sql`select * from ${sql.raw(`pragma_${name}`)}`.execute(await open());
    expect(Object.values(rows[0] as object)).toEqual([value]);
  });

  test('is locked for writers from the first moment of a transaction', async () => {
    const { db, openAsOwner: openAgain } = await kind.place();
    const second = await openAgain();
    await sql`pragma busy_timeout = 0`.execute(second);
    await db.transaction().execute(async () => {
      // Nothing was written yet: a deferred transaction would let this one through.
      await expect(
        second.insertInto('installation').values({ key: 'a', value: 'b' }).execute(),
      ).rejects.toThrow(/locked/);
    });
    await second.insertInto('installation').values({ key: 'a', value: 'b' }).execute();
  });

  test('can be read while another writes', async () => {
    const { db, openAsOwner: openAgain } = await kind.place();
    const second = await openAgain();
    await db.transaction().execute(async (transaction) => {
      await transaction.insertInto('installation').values({ key: 'a', value: 'b' }).execute();
      expect(await second.selectFrom('installation').selectAll().execute()).toEqual([]);
    });
  });
});
