import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject, onTestFinished } from 'vitest';
import { type Database, openDatabase } from '~/db/connection.server';
import './templates';

/** A migrated SQLite database of one test, for what does not depend on the kind of database. */
export async function openSqlite(): Promise<Database> {
  return openDatabaseOf(await placeSqlite());
}

/** The file of a migrated SQLite database; gone after the test. */
export async function placeSqlite(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'rode-draad-db-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, 'rode-draad.sqlite');
  await copyFile(inject('templates').sqliteFile, file);
  return file;
}

function openDatabaseOf(file: string): Database {
  const db = openDatabase(file);
  onTestFinished(() => db.destroy());
  return db;
}
