import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite, types } from '@electric-sql/pglite';
import { Kysely } from 'kysely';
import { PGliteDialect } from 'kysely-pglite-dialect';
import type { Database } from '~/db/connection.server';
import { migrate } from '~/db/migrate';
import type { Tables } from '~/db/tables';

// One connection only, so nothing here shows how two writers meet: the last resort, for a quick loop.

const APP = 'rode_draad_test_app';
const parsers = {
  [types.INT8]: Number,
  [types.NUMERIC]: Number,
  [types.DATE]: (text: string) => text,
};

export async function makePgliteTemplate(folder: string): Promise<string> {
  const { db, server } = await emptyPglite();
  await migrate(db);
  await server.exec(
    `create role ${APP}; grant usage on schema public to ${APP};` +
      `grant select, insert, update, delete on all tables in schema public to ${APP}`,
  );
  const file = join(folder, 'pglite.tar');
  const dump = await server.dumpDataDir('none');
  await writeFile(file, Buffer.from(await dump.arrayBuffer()));
  await db.destroy();
  return file;
}

export async function copyPglite(template: string, { asOwner = false } = {}): Promise<Database> {
  const loadDataDir = new Blob([new Uint8Array(await readFile(template))]);
  const server = await PGlite.create({ loadDataDir, parsers });
  if (!asOwner) await server.exec(`set role ${APP}`);
  return new Kysely<Tables>({ dialect: new PGliteDialect(server) });
}

export async function emptyPglite() {
  const server = await PGlite.create({ parsers });
  return { server, db: new Kysely<Tables>({ dialect: new PGliteDialect(server) }) as Database };
}
