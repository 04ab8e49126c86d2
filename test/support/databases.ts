import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, inject } from 'vitest';
import { PGLITE } from '~/bin/support/postgres.mjs';
import { type Database, openDatabase } from '~/db/connection.server';
import { copyPglite, emptyPglite } from './pglite';
import { copyPostgres, emptyPostgres } from './postgres';
import './templates';

/** A database of one test; all of it is gone after the test. */
export interface TestDatabase {
  db: Database;
  /** For a second process or a second handle; PGlite has none. */
  url: string | null;
  /** A handle of the role that owns the tables; on SQLite a second handle on the same file. */
  openAsOwner(): Promise<Database>;
}

export interface DatabaseKind {
  name: 'SQLite' | 'PostgreSQL' | 'PGlite';
  postgres: boolean;
  place(): Promise<TestDatabase>;
  /** Without a table, for the tests of migrating. */
  openEmpty(): Promise<Database>;
}

type Define = (open: () => Promise<Database>, kind: DatabaseKind) => void;

/** Runs the same tests on SQLite and on PostgreSQL; `open` gives the test a migrated database of its own. */
export function onEveryDatabase(name: string, define: Define): void {
  const onPglite = inject('templates').postgresUrl === PGLITE;
  for (const kind of [sqlite, onPglite ? pglite : postgres]) on(kind, name, define);
}

/** For what only SQLite has, such as its pragmas. */
export function onSqlite(name: string, define: Define): void {
  on(sqlite, name, define);
}

function on(make: (clean: Cleaner) => DatabaseKind, name: string, define: Define): void {
  const clean = new Cleaner();
  const kind = make(clean);
  describe(`${name} (${kind.name})`, () => {
    afterEach(() => clean.run());
    define(async () => (await kind.place()).db, kind);
  });
}

class Cleaner {
  private steps: (() => Promise<unknown>)[] = [];
  later(step: () => Promise<unknown>) {
    this.steps.push(step);
  }
  async run() {
    const steps = this.steps.splice(0).reverse();
    for (const step of steps) await step();
  }
}

function sqlite(clean: Cleaner): DatabaseKind {
  const newFile = async () => {
    const folder = await mkdtemp(join(tmpdir(), 'rode-draad-db-'));
    clean.later(() => rm(folder, { recursive: true, force: true }));
    return join(folder, 'test.sqlite');
  };
  const openFile = async (file: string) => {
    const db = openDatabase(file);
    clean.later(() => db.destroy());
    return db;
  };
  return {
    name: 'SQLite',
    postgres: false,
    async place() {
      const file = await newFile();
      await copyFile(inject('templates').sqliteFile, file);
      return { db: await openFile(file), url: file, openAsOwner: () => openFile(file) };
    },
    openEmpty: async () => openFile(await newFile()),
  };
}

function postgres(clean: Cleaner): DatabaseKind {
  const { postgresUrl, postgresTemplate } = inject('templates');
  const closedLater = (db: Database) => {
    clean.later(() => db.destroy());
    return db;
  };
  return {
    name: 'PostgreSQL',
    postgres: true,
    async place() {
      const copy = await copyPostgres(postgresUrl, postgresTemplate);
      clean.later(copy.giveBack);
      return { db: copy.db, url: copy.url, openAsOwner: async () => closedLater(copy.openAsOwner()) };
    },
    openEmpty: async () => closedLater(await emptyPostgres(postgresUrl, postgresTemplate)),
  };
}

function pglite(clean: Cleaner): DatabaseKind {
  const { postgresTemplate } = inject('templates');
  const kept = (db: Database) => {
    clean.later(() => db.destroy());
    return db;
  };
  return {
    name: 'PGlite',
    postgres: true,
    async place() {
      const db = kept(await copyPglite(postgresTemplate));
      return { db, url: null, openAsOwner: () => Promise.reject(new Error('PGlite has one connection')) };
    },
    openEmpty: async () => kept((await emptyPglite()).db),
  };
}
