import { sql } from 'kysely';
import { describe, expect, it, vi } from 'vitest';
import { endAccount } from '~/app/features/accounts/account-commands.server';
import { endRole, grantRole } from '~/app/features/accounts/role-commands.server';
import { rotateSession } from '~/app/features/accounts/session-commands.server';
import type { Database } from '~/db/connection.server';
import { changeBoard } from '~/db/scope.server';
import { onEveryDatabase } from '../support/databases';
import { pageWords } from '../support/page-words';
import { author, makeSchool } from '../support/school-factory';
import { openSqlite } from '../support/sqlite';
import { type Answer, makeAccount, PASSWORD, startTestServer, TODAY } from '../support/test-server';

const ONLY = [
  'start',
  'sign-in',
  'sign-out',
  'active-role',
  'demo-sign-in',
  'password',
  'board.account.roles',
  'board.account.role-end',
  'board.account',
].concat('my-account', 'my-account.session-end', 'my-account.sign-out-everywhere');

const FIREFOX = { 'User-Agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0' };

describe('a session gets another secret', () => {
  it('when another role becomes active, and the old one is refused from then on', async () => {
    const { server, db, boardId } = await setUp();
    const { cookie } = await makeAccount(db, boardId, ['mr', 'finance']);
    const roles = await db.selectFrom('account_roles').select('id').where('role', '=', 'finance').execute();
    const answer = await server.post('/rol', { rol: roles[0]?.id ?? '' }, { cookie });
    expect([answer.status, answer.headers.location]).toEqual([302, '/']);
    expect(answer.cookie).not.toBe(cookie);
    expect(await isSignedIn(server, cookie)).toBe(false);
    expect(pageWords((await myAccount(server, answer.cookie)).text)).toContain(
      'financiën, hele bestuur (zo kijk je nu)',
    );
  });

  it('when a role is given or ended: of others all sessions end, one’s own goes on', async () => {
    const { server, db, boardId, number } = await setUp();
    const boss = await makeAccount(db, boardId, ['administrator', 'hr'], { email: 'boss@school.test' });
    const other = await makeAccount(db, boardId, ['mr']);
    const roles = (accountId: string) => `/bestuur/${number}/accounts/${accountId}/rollen`;
    const form = { role: 'finance', place: 'bestuur' };

    await server.post(roles(other.accountId), form, { cookie: boss.cookie });
    expect(await isSignedIn(server, other.cookie)).toBe(false);
    expect(await isSignedIn(server, boss.cookie)).toBe(true);

    const own = await server.post(roles(boss.accountId), form, { cookie: boss.cookie });
    expect(own.status).toBe(302);
    expect(await isSignedIn(server, boss.cookie)).toBe(false);
    expect(await isSignedIn(server, own.cookie)).toBe(true);

    const held = await db
      .selectFrom('account_roles')
      .select('id')
      .where('account_id', '=', boss.accountId)
      .where('role', '=', 'hr')
      .executeTakeFirstOrThrow();
    const ended = await server.post(
      `${roles(boss.accountId)}/${held.id}/beeindigen`,
      {},
      { cookie: own.cookie },
    );
    expect(await isSignedIn(server, own.cookie)).toBe(false);
    expect(await isSignedIn(server, ended.cookie)).toBe(true);
  });

  it('when the password changes, and stays as long as it would have', async () => {
    const { server, db, cookie } = await setUp();
    await db.updateTable('sessions').set({ second_factor: 1 }).execute();
    const before = await db.selectFrom('sessions').selectAll().executeTakeFirstOrThrow();
    const form = { current: PASSWORD, next: 'vier losse woorden samen' };
    const answer = await server.post('/wachtwoord', form, { cookie });
    expect(await isSignedIn(server, cookie)).toBe(false);
    expect(await isSignedIn(server, answer.cookie)).toBe(true);
    const after = await db.selectFrom('sessions').selectAll().where('id', '=', before.id).executeTakeFirst();
    expect(after).toMatchObject({ second_factor: 1, created_at: before.created_at, ended: 0 });
    expect(after?.token_hash).not.toBe(before.token_hash);
  });

  it('never once it has ended', async () => {
    const { db, cookie, server } = await setUp();
    const token = await secretIn(cookie);
    expect(await rotateSession(db, token, { secondFactor: true })).not.toBeNull();
    expect(await rotateSession(db, token)).toBeNull();
    expect(await isSignedIn(server, cookie)).toBe(false);
  });
});

describe('a session ends', () => {
  it('after an hour without a request, and being in use keeps it', async () => {
    const { server, db, cookie } = await setUp();
    const seen = (minutes: number) =>
      db
        .updateTable('sessions')
        .set({ last_seen_at: new Date(Date.now() - minutes * 60_000).toISOString() })
        .execute();
    await seen(59);
    expect(await isSignedIn(server, cookie)).toBe(true);
    const { last_seen_at } = await db.selectFrom('sessions').select('last_seen_at').executeTakeFirstOrThrow();
    expect(Date.now() - Date.parse(last_seen_at)).toBeLessThan(60_000);
    await seen(60);
    expect(await isSignedIn(server, cookie)).toBe(false);
  });

  it('is not written to more than once a minute', async () => {
    const { server, db, cookie } = await setUp();
    const recently = new Date(Date.now() - 30_000).toISOString();
    await db.updateTable('sessions').set({ last_seen_at: recently }).execute();
    expect(await isSignedIn(server, cookie)).toBe(true);
    expect(await db.selectFrom('sessions').select('last_seen_at').executeTakeFirst()).toEqual({
      last_seen_at: recently,
    });
  });

  it('goes on when only reading is possible', async () => {
    const { server, db, cookie } = await setUp();
    const longAgo = new Date(Date.now() - 120_000).toISOString();
    await db.updateTable('sessions').set({ last_seen_at: longAgo }).execute();
    await sql`pragma query_only = on`.execute(db);
    expect(await isSignedIn(server, cookie)).toBe(true);
  });

  it('with the account, in the middle of it: the next request is refused and every session is dead', async () => {
    const { server, db, boardId, accountId, email, cookie } = await setUp();
    await makeAccount(db, boardId, ['administrator']);
    const elsewhere = await server.post('/aanmelden', { email, password: PASSWORD }, { headers: FIREFOX });
    expect(await isSignedIn(server, elsewhere.cookie)).toBe(true);
    await changeBoard(db, boardId, (board) => endAccount(board, author, { accountId, today: TODAY }));
    expect(await isSignedIn(server, cookie)).toBe(false);
    expect(await isSignedIn(server, elsewhere.cookie)).toBe(false);
    expect(await standing(db, accountId)).toEqual([]);
  });

  it('of somebody who has left, the day after the last day of the last job, and is dead for good', async () => {
    const { server, db, boardId, schoolId, accountId, cookie } = await setUp();
    const id = 'somebody';
    const name = {
      first_name: 'Anna',
      infix: '',
      last_name: 'Wit',
      education_level: null,
      career_phase: null,
    };
    const person = { board_id: boardId, id, employee_number: '1', email: null, ...name };
    const job = {
      job_number: '1',
      function_category: 'teacher',
      function_name: 'leraar',
      fte: 10000,
    } as const;
    const days = { valid_from: '2024-08-01', valid_to: TODAY, contract_type: 'permanent' } as const;
    const place = { school_id: schoolId, location_id: null, scale: null };
    await db.insertInto('employees').values(person).execute();
    await db
      .insertInto('jobs')
      .values({ board_id: boardId, id: 'job', employee_id: id, ...job, ...days, ...place })
      .execute();
    await db.updateTable('accounts').set({ employee_id: id }).execute();
    expect(await isSignedIn(server, cookie)).toBe(true);
    const tomorrow = await startTestServer(db, { only: ONLY, today: '2026-03-17' });
    expect(await isSignedIn(tomorrow, cookie)).toBe(false);
    expect(await standing(db, accountId)).toEqual([]);
    await db.updateTable('jobs').set({ valid_to: null }).execute();
    expect(await isSignedIn(tomorrow, cookie)).toBe(false);
  });

  it('with the last role, and does not come to life with the next one', async () => {
    const { server, db, accountId, cookie } = await setUp();
    await db.updateTable('account_roles').set({ valid_to: '2026-01-01' }).execute();
    expect(await isSignedIn(server, cookie)).toBe(false);
    await db.updateTable('account_roles').set({ valid_to: null }).execute();
    expect(await isSignedIn(server, cookie)).toBe(false);
    expect(await standing(db, accountId)).toEqual([]);
  });
});

describe('the page of one’s own account', () => {
  it('tells name, address, roles and where one is signed in, in words', async () => {
    const { server, email, cookie } = await setUp();
    const firefox = await server.post('/aanmelden', { email, password: PASSWORD }, { headers: FIREFOX });
    const { text } = await myAccount(server, firefox.cookie);
    expect(text).toContain(email);
    expect(text).toContain('Account hr');
    expect(pageWords(text)).toContain('P&amp;O, hele bestuur');
    expect(text).toMatch(/<strong>Firefox op Linux<\/strong> \(dit apparaat\)/);
    expect(text).toContain('<strong>Test</strong>');
    expect(text.match(/mijn-account\/sessies\//g)).toHaveLength(2);
    expect(await isSignedIn(server, cookie)).toBe(true);
  });

  it('ends one other session, or all of them', async () => {
    const { server, db, email, cookie } = await setUp();
    const second = await server.post('/aanmelden', { email, password: PASSWORD });
    const third = await server.post('/aanmelden', { email, password: PASSWORD });
    const [{ id = '' } = {}] = await db.selectFrom('sessions').select('id').orderBy('id').execute();
    const end = await server.post(`/mijn-account/sessies/${id}/afmelden`, {}, { cookie: second.cookie });
    expect([end.status, end.headers.location]).toEqual([302, '/mijn-account?afgemeld']);
    expect(await isSignedIn(server, cookie)).toBe(false);
    expect(await isSignedIn(server, third.cookie)).toBe(true);
    const again = await server.post(`/mijn-account/sessies/${id}/afmelden`, {}, { cookie: second.cookie });
    expect(again.status).toBe(404);

    const all = await server.post('/mijn-account/overal-afmelden', {}, { cookie: second.cookie });
    expect([all.status, all.headers.location]).toEqual([302, '/']);
    expect(await isSignedIn(server, second.cookie)).toBe(false);
    expect(await isSignedIn(server, third.cookie)).toBe(false);
  });

  it('ends this session too, with its cookie', async () => {
    const { server, db, cookie } = await setUp();
    const { id } = await db.selectFrom('sessions').select('id').executeTakeFirstOrThrow();
    const answer = await server.post(`/mijn-account/sessies/${id}/afmelden`, {}, { cookie });
    expect(answer.headers['set-cookie']?.[0]).toMatch(/Max-Age=0/);
    expect(await isSignedIn(server, cookie)).toBe(false);
  });

  it('ends nobody else’s', async () => {
    const { server, db, boardId, cookie } = await setUp();
    const other = await makeAccount(db, boardId, ['mr']);
    const { id } = await db
      .selectFrom('sessions')
      .select('id')
      .where('account_id', '=', other.accountId)
      .executeTakeFirstOrThrow();
    expect((await server.post(`/mijn-account/sessies/${id}/afmelden`, {}, { cookie })).status).toBe(404);
    expect(await isSignedIn(server, other.cookie)).toBe(true);
  });

  it('in the demo shows and ends this browser only', async () => {
    const db = await openSqlite();
    const { boardId } = await makeSchool(db);
    await makeAccount(db, boardId, ['hr']);
    await db.updateTable('accounts').set({ password_hash: null }).execute();
    const server = await startTestServer(db, { only: ONLY, isDemo: true });
    const { id: rol } = await db.selectFrom('account_roles').select('id').executeTakeFirstOrThrow();
    const [one, two] = [
      await server.post('/demo-aanmelden', { rol }),
      await server.post('/demo-aanmelden', { rol }),
    ];
    const { text } = await myAccount(server, two.cookie);
    expect(text.match(/mijn-account\/sessies\//g)).toHaveLength(1);
    expect(text).not.toContain('Overal afmelden');
    const others = await db.selectFrom('sessions').select('id').orderBy('id').execute();
    for (const { id } of others.slice(0, -1))
      expect(
        (await server.post(`/mijn-account/sessies/${id}/afmelden`, {}, { cookie: two.cookie })).status,
      ).toBe(404);
    expect((await server.post('/mijn-account/overal-afmelden', {}, { cookie: two.cookie })).status).toBe(404);
    expect(await isSignedIn(server, one.cookie)).toBe(true);
  });
});

it('is bound to this host and https where the address is https, and dead after signing out', async () => {
  const PUBLIC_URL = 'https://rodedraad.school.test';
  const mail = { MAIL_URL: 'smtp://localhost', MAIL_FROM: 'rodedraad@school.test' };
  const env = { PUBLIC_URL, RODE_DRAAD_SECRET: 'x'.repeat(40), ...mail };
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  vi.resetModules();
  try {
    const { startTestServer: start, makeAccount: make } = await import('../support/test-server');
    const db = await openSqlite();
    const { boardId } = await makeSchool(db);
    const { email } = await make(db, boardId, ['hr']);
    const server = await start(db, { only: ONLY, env });
    // A reverse proxy passes the host on.
    const headers = { Origin: PUBLIC_URL, Host: 'rodedraad.school.test' };
    const first = await server.post('/aanmelden', { email, password: PASSWORD }, { headers });
    const second = await server.post(
      '/aanmelden',
      { email, password: PASSWORD },
      { headers, cookie: first.cookie },
    );
    for (const { headers: answered } of [first, second]) {
      const set = answered['set-cookie']?.[0] ?? '';
      expect(set).toMatch(/^__Host-rode-draad=[^;]+; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    }
    expect(second.cookie).not.toBe(first.cookie);
    expect(await isSignedIn(server, second.cookie)).toBe(true);
    await server.post('/afmelden', {}, { headers, cookie: second.cookie });
    expect(await isSignedIn(server, second.cookie)).toBe(false);
    expect(await isSignedIn(server, first.cookie)).toBe(false);
  } finally {
    vi.unstubAllEnvs();
    vi.resetModules();
  }
});

onEveryDatabase('the sessions of an account', (open) => {
  it('end when a role is given or ended, but for the one that is renewed', async () => {
    const db = await open();
    const { boardId } = await makeSchool(db);
    await makeAccount(db, boardId, ['administrator']);
    const { accountId } = await makeAccount(db, boardId, ['hr']);
    const [before] = await standing(db, accountId);
    const grant = { accountId, role: 'mr' as const, schoolId: null, validFrom: TODAY };
    const roleId = await changeBoard(db, boardId, (board) =>
      grantRole(board, author, { ...grant, keepSession: before }),
    );
    expect(await standing(db, accountId)).toEqual([before]);
    await changeBoard(db, boardId, (board) => endRole(board, author, { accountId, roleId, today: TODAY }));
    expect(await standing(db, accountId)).toEqual([]);
  });
});

async function setUp() {
  const db: Database = await openSqlite();
  const { boardId, schoolId, number } = await makeSchool(db);
  const account = await makeAccount(db, boardId, ['hr']);
  return { db, boardId, schoolId, number, ...account, server: await startTestServer(db, { only: ONLY }) };
}

type Server = Awaited<ReturnType<typeof startTestServer>>;

const myAccount = (server: Server, cookie: string | null): Promise<Answer> =>
  server.ask('/mijn-account', { cookie });

async function isSignedIn(server: Server, cookie: string | null): Promise<boolean> {
  const { status, headers } = await myAccount(server, cookie);
  if (status !== 200) expect([status, headers.location]).toEqual([302, '/aanmelden?terug=%2Fmijn-account']);
  return status === 200;
}

async function standing(db: Database, accountId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('sessions')
    .select('id')
    .where('account_id', '=', accountId)
    .where('ended', '=', 0)
    .execute();
  return rows.map(({ id }) => id);
}

async function secretIn(cookie: string): Promise<string> {
  const { readSessionToken } = await import('~/app/server/session-cookie.server');
  return (await readSessionToken(cookie)) ?? '';
}
