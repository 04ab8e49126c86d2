import { existsSync, renameSync, rmSync } from 'node:fs';
import SQLite from 'better-sqlite3';
import { sql } from 'kysely';
import { type Database, isPostgresUrl, openDatabase } from './connection.server';
import { migrate } from './migrate';

type Prepare = (db: Database) => Promise<void>;

/** Whether another program has the database open now. */
export async function isInUse(url: string): Promise<boolean> {
  return isPostgresUrl(url) ? postgresInUse(url) : sqliteInUse(url);
}

/** Throws away everything of ours that is in the database, and leaves it migrated and prepared. */
export async function emptyDatabase(url: string, prepare: Prepare): Promise<void> {
  await (isPostgresUrl(url) ? emptyPostgres(url, prepare) : emptySqlite(url, prepare));
}

/** Makes the new one beside the old, so that a failure halfway leaves the old one there. */
async function emptySqlite(file: string, prepare: Prepare): Promise<void> {
  const fresh = `${file}.new`;
  removeSqlite(fresh);
  await begin(openDatabase(fresh), prepare);
  removeSqlite(file);
  renameSync(fresh, file);
}

/** Drops our tables, not what somebody else keeps in the same database, and makes them anew. */
async function emptyPostgres(url: string, prepare: Prepare): Promise<void> {
  const tables = await ourTables();
  const db = openDatabase(url);
  await db.transaction().execute(async (query) => {
    for (const table of tables) await sql`drop table if exists ${sql.table(table)} cascade`.execute(query);
  });
  await begin(db, prepare);
}

async function begin(db: Database, prepare: Prepare): Promise<void> {
  try {
    await migrate(db);
    await prepare(db);
  } finally {
    await db.destroy();
  }
}

async function ourTables(): Promise<string[]> {
  const model = openDatabase(':memory:');
  await migrate(model);
  const tables = await model.introspection.getTables({ withInternalKyselyTables: true });
  await model.destroy();
  return tables.map(({ name }) => name);
}

function removeSqlite(file: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(`${file}${suffix}`, { force: true });
}

/** Leaving WAL needs the file for oneself, so it fails as long as another program has it open. */
function sqliteInUse(file: string): boolean {
  if (!existsSync(file)) return false;
  const database = new SQLite(file, { timeout: 0 });
  try {
    return database.pragma('journal_mode = DELETE', { simple: true }) !== 'delete';
  } catch (error) {
    if ((error as { code?: string }).code === 'SQLITE_BUSY') return true;
    throw error;
  } finally {
    database.close();
  }
}

async function postgresInUse(url: string): Promise<boolean> {
  const db = openDatabase(url);
  try {
    const { rows } = await sql<{ others: number }>`
      select count(*) as others from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`.execute(db);
    return (rows[0]?.others ?? 0) > 0;
  } finally {
    await db.destroy();
  }
}
