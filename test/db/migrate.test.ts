import { type Migration, Migrator } from 'kysely';
import { expect, test } from 'vitest';
import { pingDatabase } from '~/app/features/installation/installation-queries.server';
import type { Database } from '~/db/connection.server';
import { migrate, migrations } from '~/db/migrate';
import type { AnyDb } from '~/db/migrations/kit-1';
import { onEveryDatabase } from '../support/databases';

const namesOf = async (db: Database) => (await db.introspection.getTables()).map(({ name }) => name).sort();

onEveryDatabase('migrating', (_open, kind) => {
  test('an empty database makes every table, and once more changes nothing', async () => {
    const db = await kind.openEmpty();
    await migrate(db);
    const tables = await namesOf(db);
    expect(tables).toContain('trail_contents');
    await migrate(db);
    expect(await namesOf(db)).toEqual(tables);
  });

  test('that fails halfway leaves nothing behind', async () => {
    const db = await kind.openEmpty();
    const steps: Record<string, Migration> = {
      '1': {
        up: (query: AnyDb) => query.schema.createTable('first').addColumn('a', 'text').execute(),
      },
      '2': {
        async up(query: AnyDb) {
          await query.schema.createTable('second').addColumn('a', 'text').execute();
          throw new Error('halfway');
        },
      },
    };
    const { error } = await new Migrator({
      db,
      provider: { getMigrations: async () => steps },
    }).migrateToLatest();
    expect(error).toEqual(new Error('halfway'));
    expect(await namesOf(db)).toEqual([]);
  });

  test('to a newer version that fails halfway is rolled back, and the old version starts', async () => {
    const db = await kind.openEmpty();
    await migrate(db);
    await db.insertInto('installation').values({ key: 'demo', value: 'x' }).execute();
    const tables = await namesOf(db);
    const newer: Migration = {
      async up(query: AnyDb) {
        await query.schema.createTable('newer').addColumn('a', 'text').execute();
        await query.updateTable('installation').set({ value: 'changed' }).execute();
        throw new Error('halfway');
      },
    };
    await expect(migrate(db, { ...migrations, '9999-newer': newer })).rejects.toThrow('halfway');
    expect(await namesOf(db)).toEqual(tables);
    expect(await db.selectFrom('installation').selectAll().execute()).toEqual([{ key: 'demo', value: 'x' }]);
    await migrate(db);
    await pingDatabase(db);
  });
});
