import { type Migration, Migrator } from 'kysely';
import { expect, test } from 'vitest';
import type { Database } from '~/db/connection.server';
import { migrate } from '~/db/migrate';
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
});
