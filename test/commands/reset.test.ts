import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, it } from 'vitest';
import { beginForReal, markAsDemo } from '~/app/features/installation/installation-commands.server';
import {
  findDemoDay,
  findFirstSteps,
  mayHoldDemo,
} from '~/app/features/installation/installation-queries.server';
import { openDatabase } from '~/db/connection.server';
import { emptyDatabase, isInUse } from '~/db/empty-database';
import { rodeDraad } from '../support/command-line';
import { onEveryDatabase } from '../support/databases';
import { makeSchool } from '../support/school-factory';
import { placeSqlite } from '../support/sqlite';

const PATIENCE = 60_000;

it(
  'empties the demo and leaves a database that never holds it again',
  async () => {
    const file = await placeSqlite();
    const demo = openDatabase(file);
    await makeSchool(demo);
    await markAsDemo(demo, '2026-03-16');
    await demo.destroy();

    // Found as `npm start` finds it.
    const reset = await rodeDraad(['reset', '--empty'], { env: { RODE_DRAAD_DATA: dirname(file) } });

    expect([reset.code, reset.err]).toEqual([0, '']);
    expect(reset.out).toContain('import staff');
    expect(reset.out).toContain('account create');
    const db = openDatabase(file);
    expect(await mayHoldDemo(db)).toBe(false);
    expect(await findDemoDay(db)).toBeNull();
    expect(await findFirstSteps(db)).toEqual({ hasSchool: false });
    expect(await db.selectFrom('schools').selectAll().execute()).toEqual([]);
    expect(existsSync(`${file}.new`)).toBe(false);
    await db.destroy();
    expect((await rodeDraad(['reset', '--empty', '--database', file])).code).toBe(0);
  },
  PATIENCE,
);

it(
  'leaves a real school alone, unless the sentence is typed',
  async () => {
    const file = await placeSqlite();
    const real = openDatabase(file);
    const { brin } = await makeSchool(real);
    await real.destroy();
    const reset = (...args: string[]) => rodeDraad(['reset', '--database', file, ...args]);
    const brins = async () => {
      const db = openDatabase(file);
      const rows = await db.selectFrom('schools').select('brin').execute();
      await db.destroy();
      return rows.map((row) => row.brin);
    };

    expect(await reset()).toMatchObject({ code: 1, err: expect.stringContaining('reset --empty') });
    expect(await reset('--empty')).toMatchObject({ code: 1, err: expect.stringContaining('geen voorbeeld') });
    expect(await reset('--empty', '--force', 'ja')).toMatchObject({ code: 1 });
    expect(await brins()).toEqual([brin]);

    const holder = openDatabase(file);
    await holder.selectFrom('schools').select('brin').execute();
    const busy = await reset('--empty', '--force', 'wis alles');
    expect(busy).toMatchObject({ code: 1, err: expect.stringContaining('draait nog op deze database') });
    await holder.destroy();
    expect(await brins()).toEqual([brin]);

    expect(await reset('--empty', '--force', 'wis alles')).toMatchObject({ code: 0 });
    expect(await brins()).toEqual([]);
  },
  PATIENCE,
);

onEveryDatabase('emptying', (_open, kind) => {
  it('takes everything of ours away and leaves the rest', async () => {
    const { db, url, openAsOwner } = await kind.place();
    if (url === null) return;
    await makeSchool(db);
    await db.destroy();
    if (kind.postgres) {
      const owner = await openAsOwner();
      await owner.schema.createTable('of_somebody_else').addColumn('a', 'text').execute();
      await owner.destroy();
    }
    const ownerUrl = kind.postgres ? ownerOf(url) : url;
    expect(await isInUse(ownerUrl)).toBe(false);

    await emptyDatabase(ownerUrl, beginForReal);

    const after = openDatabase(ownerUrl);
    expect(await after.selectFrom('boards').selectAll().execute()).toEqual([]);
    expect(await mayHoldDemo(after)).toBe(false);
    expect(await isInUse(ownerUrl)).toBe(true);
    const tables = (await after.introspection.getTables()).map(({ name }) => name);
    expect(tables.includes('of_somebody_else')).toBe(kind.postgres);
    await after.destroy();
  });
});

const ownerOf = (url: string) => url.replace('rode_draad_test_app', 'rode_draad_test_owner');
