import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { openDatabase } from '~/db/connection.server';
import { migrate } from '~/db/migrate';

/** Migrates and owns the tables. */
const OWNER = 'rode_draad_test_owner';
/** What the application signs in as: no superuser and no owner, so that row-level security holds. */
const APP = 'rode_draad_test_app';
const PASSWORD = 'rode-draad-test';

/** Copies that an earlier test of this file left as they came: emptying one is ten times as fast as copying. */
const clean: string[] = [];

/** A migrated database that no one is connected to, so that it can be copied. */
export async function makePostgresTemplate(adminUrl: string): Promise<string> {
  const name = `rode_draad_template_${process.pid}_${Date.now().toString(36)}`;
  await asAdmin(adminUrl, async (send) => {
    for (const role of [OWNER, APP]) {
      await send(`create role ${role} login password '${PASSWORD}'`).catch(unlessItIsThere);
    }
    await send(`grant ${OWNER} to current_user`).catch(() => {});
    await send(`create database ${name} owner ${OWNER} template template0`);
  });
  const owner = openDatabase(urlOf(adminUrl, name, OWNER));
  await migrate(owner);
  await owner.destroy();
  await asAdmin(urlOf(adminUrl, name), async (send) => {
    await send(`grant usage on schema public to ${APP}`);
    await send(`grant select, insert, update, delete on all tables in schema public to ${APP}`);
  });
  return name;
}

/** Drops the template and all its copies. */
export async function dropPostgresTemplate(adminUrl: string, template: string): Promise<void> {
  await asAdmin(adminUrl, async (send) => {
    const { rows } = await send(`select datname from pg_database where datname like '${template}%'`);
    for (const { datname } of rows) await send(`drop database if exists ${datname}`);
  });
}

/** A copy of the template for one test, as the application sees it. */
export async function copyPostgres(adminUrl: string, template: string) {
  const name = clean.pop() ?? (await createFrom(adminUrl, template, template));
  const url = urlOf(adminUrl, name, APP);
  const db = openDatabase(url);
  let isAltered = false;
  return {
    db,
    url,
    openAsOwner() {
      isAltered = true;
      return openDatabase(urlOf(adminUrl, name, OWNER));
    },
    async giveBack() {
      await db.destroy();
      if (!isAltered && (await empty(urlOf(adminUrl, name)))) clean.push(name);
    },
  };
}

/** A new database without a table, as the role that migrates sees it. */
export async function emptyPostgres(adminUrl: string, template: string) {
  return openDatabase(urlOf(adminUrl, await createFrom(adminUrl, 'template0', template), OWNER));
}

async function createFrom(adminUrl: string, source: string, run: string): Promise<string> {
  const name = `${run}_${randomBytes(6).toString('hex')}`;
  await asAdmin(adminUrl, (send) => send(`create database ${name} template ${source} owner ${OWNER}`));
  return name;
}

/** Takes out every row, append-only or not; false where only a superuser may, or where a row is still locked. */
async function empty(url: string): Promise<boolean> {
  try {
    await asAdmin(url, async (send) => {
      const { rows } = await send(
        "select tablename as name from pg_tables where schemaname = 'public' and tablename not like 'kysely%'",
      );
      const deletes = rows.map(({ name }) => `delete from ${name}`).join(';');
      await send(`set session_replication_role = replica; set lock_timeout = '1s'; ${deletes}`);
    });
    return true;
  } catch {
    return false;
  }
}

type Send = (text: string) => Promise<pg.QueryResult>;

async function asAdmin(url: string, work: (send: Send) => Promise<unknown>): Promise<void> {
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
