import { fileURLToPath } from 'node:url';
import { databaseUrl } from '~/app/server/database-url';
import { type Database, isPostgresUrl, openDatabase } from '~/db/connection.server';
import { migrate } from '~/db/migrate';

/** Opens the told database (URL or path of a file), else the usual one, and brings it to the newest version. */
export async function openMigrated(told: string | undefined): Promise<Database> {
  const db = openDatabase(toUrl(told ?? databaseUrl()));
  try {
    await migrate(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return db;
}

/** A database as told on the command line: `postgres://…`, `sqlite:…`, `file:…` or a path. */
export function toUrl(told: string): string {
  if (isPostgresUrl(told)) return told;
  if (told.startsWith('file:///')) return fileURLToPath(told);
  return told.replace(/^(sqlite|file):(\/\/)?/, '');
}
