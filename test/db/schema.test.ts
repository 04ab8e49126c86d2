import { expect, test } from 'vitest';
import { onEveryDatabase } from '../support/databases';
import { readSchema } from '../support/schema';

/** Found before the board is known, or about no board at all. */
const UNSCOPED = [
  'boards',
  'installation',
  'sign_in_names',
  'sessions',
  'sign_in_attempts',
  'one_time_links',
  'provider_identities',
  'kept_forms',
  'mails',
  'password_reset_requests',
];

/** Columns that name a row and are no foreign key, each for a reason. */
const FREE: Record<string, string> = {
  'right_entries.participation_id': 'a participation can be undone while its entries stay',
  'import_changes.row_id': 'a row of any table, gone after an undo',
  'trail_entries.subject_id': 'a subject of any kind, which the trail outlives',
  'trail_entries.account_id': 'the trail outlives the account',
};

onEveryDatabase('the schema', (open, kind) => {
  const scopedTables = async () => {
    const tables = await readSchema(await open());
    return tables.filter(({ name }) => !UNSCOPED.includes(name));
  };

  test('keys every scoped table by board and id', async () => {
    const odd = (await scopedTables()).filter(({ primaryKey }) => primaryKey.join() !== 'board_id,id');
    expect(odd.map(({ name }) => name)).toEqual([]);
  });

  test('makes every column that names a row a foreign key with an index, board first', async () => {
    const missing: string[] = [];
    for (const table of await scopedTables()) {
      for (const column of table.columns.filter((name) => name.endsWith('_id') && name !== 'board_id')) {
        const wanted = `board_id,${column}`;
        const isKey = table.foreignKeys.some((key) => key.columns.join() === wanted);
        const hasIndex = table.indexes.some((index) => `${index.join()},`.startsWith(`${wanted},`));
        if (!isKey || !hasIndex) missing.push(`${table.name}.${column}`);
      }
    }
    expect(missing.sort()).toEqual(Object.keys(FREE).sort());
  });

  test('puts the board first in every index', async () => {
    const global = (await scopedTables()).flatMap(({ name, indexes }) =>
      indexes.filter(([first]) => first !== 'board_id').map((index) => `${name} (${index.join(', ')})`),
    );
    // A BRIN belongs to one school in the country.
    expect(global).toEqual(['schools (brin)']);
  });

  test('ties every scoped table to its board', async () => {
    const loose = (await scopedTables()).filter(
      ({ foreignKeys }) =>
        !foreignKeys.some((key) => key.columns.join() === 'board_id' && key.target === 'boards'),
    );
    expect(loose.map(({ name }) => name)).toEqual([]);
  });

  const forced = kind.postgres;
  test(
    forced ? 'forces row-level security on every scoped table' : 'knows no row-level security',
    async () => {
      const unsealed = (await scopedTables()).filter(
        ({ rowSecurity }) => rowSecurity.enabled !== forced || rowSecurity.forced !== forced,
      );
      expect(unsealed.map(({ name }) => name)).toEqual([]);
    },
  );
});
