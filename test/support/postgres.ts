import pg from 'pg';
import { type Database, openDatabase } from '~/db/connection.server';
import { migrate } from '~/db/migrate';

/** Migrates and owns the tables. */
const OWNER = 'rode_draad_test_owner';
/** What the application signs in as: no superuser and no owner, so that row-level security holds. */
const APP = 'rode_draad_test_app';
const PASSWORD = 'rode-draad-test';

let counter = 0;
const newName = (kind: string) => `rode_draad_${kind}_${process.pid}_${Date.now().toString(36)}_${++counter}`;

/** A migrated database that no one is connected to, so that it can be copied. */
export async function makePostgresTemplate(adminUrl: string): Promise<string> {
  const name = newName('template');
  await asAdmin(adminUrl, async (run) => {
    for (const role of [OWNER, APP]) {
      await run(`create role ${role} login password '${PASSWORD}'`).catch(unlessItIsThere);
    }
    await run(`grant ${OWNER} to current_user`).catch(() => {});
    await run(`create database ${name} owner ${OWNER} template template0`);
  });
  const owner = openDatabase(urlOf(adminUrl, name, OWNER));
  await migrate(owner);
  await owner.destroy();
  await asAdmin(urlOf(adminUrl, name), async (run) => {
    await run(`grant usage on schema public to ${APP}`);
    await run(`grant select, insert, update, delete on all tables in schema public to ${APP}`);
  });
  return name;
}

export async function dropPostgresTemplate(adminUrl: string, name: string): Promise<void> {
  await asAdmin(adminUrl, (run) => run(`drop database if exists ${name}`));
}

/** A copy of the template for one test, as the application sees it, and the way to drop it. */
export async function copyPostgres(adminUrl: string, template: string) {
  const name = newName('test');
  await asAdmin(adminUrl, (run) => run(`create database ${name} template ${template} owner ${OWNER}`));
  const db: Database = openDatabase(urlOf(adminUrl, name, APP));
  return {
    db,
    url: urlOf(adminUrl, name, APP),
    ownerUrl: urlOf(adminUrl, name, OWNER),
    async drop() {
      await db.destroy();
      await asAdmin(adminUrl, (run) => run(`drop database if exists ${name} with (force)`));
    },
  };
}

/** A new database without a table, owned by the role that migrates. */
export async function emptyPostgres(adminUrl: string) {
  return copyPostgres(adminUrl, 'template0').then(async ({ db, ownerUrl, drop }) => {
    await db.destroy();
    const owner = openDatabase(ownerUrl);
    return {
      db: owner,
      async drop() {
        await owner.destroy();
        await drop();
      },
    };
  });
}

type Run = (text: string) => Promise<unknown>;

async function asAdmin(url: string, work: (run: Run) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work((text) => client.query(text));
  } finally {
    await client.end();
  }
}

function urlOf(adminUrl: string, database: string, role?: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  if (role) {
    url.username = role;
    url.password = PASSWORD;
  }
  return url.href;
}

function unlessItIsThere(error: { code?: string }) {
  const duplicate = ['42710', '23505'];
  if (!duplicate.includes(error.code ?? '')) throw error;
}
