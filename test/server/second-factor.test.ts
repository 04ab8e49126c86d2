import { describe, expect, it } from 'vitest';
import { requireSecondFactor } from '~/app/features/settings/second-factor-commands.server';
import { MOST_FAILURES } from '~/app/server/sign-in-limit.server';
import type { Database } from '~/db/connection.server';
import { changeBoard } from '~/db/scope.server';
import { appWith } from '../support/authenticator';
import { sendWaitingMails } from '../support/mail';
import { author, makeSchool } from '../support/school-factory';
import { turnOnFor } from '../support/second-factor';
import { openSqlite } from '../support/sqlite';
import { makeAccount, PASSWORD, startTestServer } from '../support/test-server';

const ONLY = [
  'start',
  'sign-in',
  'sign-in.second-step',
  'sign-out',
  'password',
  'active-role',
  'second-factor',
]
  .concat(['second-factor.codes', 'second-factor.off', 'board.account', 'board.account.second-factor'])
  .concat(['school.settings', 'school.settings.second-factor', 'school.rules']);
const STEP = '/aanmelden/tweede-stap';

describe('turning on the second factor', () => {
  it('takes a first code, shows ten recovery codes once, and gives this browser another session', async () => {
    const { db, server, cookie, email } = await setUp();
    const elsewhere = await server.post('/aanmelden', { email, password: PASSWORD });
    const { app, sealed } = await openSetup(server, cookie);
    const first = app.code();
    const on = await server.post('/tweede-stap', { code: first, sealed }, { cookie });
    const codes = recoveryCodesIn(on.text);
    expect([on.status, new Set(codes).size]).toEqual([200, 10]);
    expect((await server.ask('/wachtwoord', { cookie })).status).toBe(302);
    expect((await server.ask('/wachtwoord', { cookie: elsewhere.cookie })).status).toBe(302);
    const page = await server.ask('/tweede-stap', { cookie: on.cookie });
    expect(page.text).toContain('staat aan sinds');
    expect(page.text).not.toContain(codes[0]);
    // At rest neither the secret nor a code can be read.
    const kept = JSON.stringify([
      await db.selectFrom('second_factors').selectAll().execute(),
      await db.selectFrom('recovery_codes').selectAll().execute(),
      await db.selectFrom('trail_contents').selectAll().execute(),
    ]);
    for (const secret of [app.secret, ...codes]) expect(kept).not.toContain(secret);
    expect(await sendWaitingMails(db)).toMatchObject([
      { recipient: email, subject: 'Rode Draad: tweede stap aangezet' },
    ]);
    // The code that proved the app is used up.
    const again = await signIn(server, email);
    expect((await server.post(STEP, { code: first }, { cookie: again.cookie })).status).toBe(400);
  });

  it('refuses a wrong code and keeps the same key on screen', async () => {
    const { db, server, cookie } = await setUp();
    const { app, sealed } = await openSetup(server, cookie);
    const wrong = await server.post(
      '/tweede-stap',
      { code: app.code(Date.now() + 3_600_000), sealed },
      { cookie },
    );
    expect(wrong.status).toBe(400);
    expect(wrong.text).toContain('Deze code klopt niet');
    expect(wrong.text).toContain(sealed);
    expect(await db.selectFrom('second_factors').selectAll().execute()).toEqual([]);
    expect((await server.post('/tweede-stap', { code: app.code(), sealed }, { cookie })).status).toBe(200);
  });

  it('takes no secret that was made for somebody else', async () => {
    const { db, boardId, server, cookie } = await setUp();
    const other = await makeAccount(db, boardId, ['finance']);
    const { app, sealed } = await openSetup(server, other.cookie);
    const answer = await server.post('/tweede-stap', { code: app.code(), sealed }, { cookie });
    expect(answer.status).toBe(400);
    expect(await db.selectFrom('second_factors').selectAll().execute()).toEqual([]);
  });
});

describe('signing in with a second factor', () => {
  it('gives no session before the code is right, and then goes where it was going', async () => {
    const { db, server, email, app } = await withFactor();
    const first = await signIn(server, email, '/wachtwoord');
    expect([first.status, first.headers.location]).toEqual([302, STEP]);
    expect(String(first.headers['set-cookie'])).toMatch(/rode-draad-stap=.*HttpOnly.*SameSite=Lax/i);
    expect(await liveSessions(db)).toEqual([]);
    expect((await server.ask('/wachtwoord', { cookie: first.cookie })).status).toBe(302);
    expect((await server.ask(STEP, { cookie: first.cookie })).status).toBe(200);

    const second = await server.post(STEP, { code: app.code() }, { cookie: first.cookie });
    expect([second.status, second.headers.location]).toEqual([302, '/wachtwoord']);
    expect((await server.ask('/wachtwoord', { cookie: second.cookie })).status).toBe(200);
    expect(await liveSessions(db)).toEqual([{ second_factor: 1 }]);
  });

  it('takes a code once, and none of an earlier moment after it (case 15)', async () => {
    const { server, email, app } = await withFactor();
    const code = app.code();
    const before = app.code(Date.now() - 30_000);
    const one = await signIn(server, email);
    expect((await server.post(STEP, { code }, { cookie: one.cookie })).status).toBe(302);
    const two = await signIn(server, email);
    for (const used of [code, before]) {
      const refused = await server.post(STEP, { code: used }, { cookie: two.cookie });
      expect([refused.status, refused.cookie]).toEqual([400, null]);
    }
    expect(
      (await server.post(STEP, { code: app.code(Date.now() + 30_000) }, { cookie: two.cookie })).status,
    ).toBe(302);
  });

  it('takes a code once when it is sent twice at the same time', async () => {
    const { server, email, app } = await withFactor();
    const code = app.code();
    const browsers = [await signIn(server, email), await signIn(server, email), await signIn(server, email)];
    const answers = await Promise.all(browsers.map(({ cookie }) => server.post(STEP, { code }, { cookie })));
    expect(answers.map(({ status }) => status).sort()).toEqual([302, 400, 400]);
  });

  it('takes each recovery code once, as it was written down', async () => {
    const { db, server, email, app } = await withFactor();
    const [code = ''] = app.recoveryCodes;
    const one = await signIn(server, email);
    expect((await server.post(STEP, { code: ` ${code.toUpperCase()}` }, { cookie: one.cookie })).status).toBe(
      302,
    );
    const two = await signIn(server, email);
    expect((await server.post(STEP, { code }, { cookie: two.cookie })).status).toBe(400);
    expect(await sendWaitingMails(db)).toMatchObject([
      { recipient: email, subject: 'Rode Draad: herstelcode gebruikt' },
    ]);
  });

  it('refuses the eleventh wrong code, also from another address and another attempt (case 13)', async () => {
    const { server, email, app } = await withFactor();
    for (let failure = 1; failure <= MOST_FAILURES; failure += 1) {
      const { cookie } = await signIn(server, email);
      expect((await server.post(STEP, { code: '000000' }, { cookie })).status).toBe(400);
    }
    const { cookie } = await signIn(server, email);
    const refused = await server.post(STEP, { code: app.code() }, { cookie });
    expect([refused.status, refused.cookie]).toEqual([429, null]);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  });

  it('is over with another password, after ten minutes, and when it is done', async () => {
    const { db, server, email, app, accountId } = await withFactor();
    const changed = await signIn(server, email);
    const { password_hash } = await db
      .selectFrom('accounts')
      .select('password_hash')
      .where('id', '=', accountId)
      .executeTakeFirstOrThrow();
    await db.updateTable('accounts').set({ password_hash: 'another' }).where('id', '=', accountId).execute();
    const gone = await server.post(STEP, { code: app.code() }, { cookie: changed.cookie });
    expect([gone.status, gone.headers.location]).toEqual([302, '/aanmelden?te-laat']);
    await db.updateTable('accounts').set({ password_hash }).where('id', '=', accountId).execute();

    const late = await signIn(server, email);
    await db.updateTable('sign_in_attempts').set({ expires_at: new Date().toISOString() }).execute();
    expect((await server.post(STEP, { code: app.code() }, { cookie: late.cookie })).headers.location).toBe(
      '/aanmelden?te-laat',
    );

    const done = await signIn(server, email);
    expect((await server.post(STEP, { code: app.code() }, { cookie: done.cookie })).headers.location).toBe(
      '/',
    );
    const replay = await server.post(STEP, { code: app.code(Date.now() + 30_000) }, { cookie: done.cookie });
    expect(replay.headers.location).toBe('/aanmelden?te-laat');
  });
});

describe('looking after the second factor', () => {
  it('makes ten other recovery codes, after a code', async () => {
    const { server, email, app } = await withFactor();
    const cookie = await signInFully(server, email, app.recoveryCodes[0] ?? '');
    expect((await server.post('/tweede-stap/herstelcodes', { code: '000000' }, { cookie })).status).toBe(400);
    const made = await server.post('/tweede-stap/herstelcodes', { code: app.code() }, { cookie });
    const codes = recoveryCodesIn(made.text);
    expect(codes).toHaveLength(10);
    const again = await signIn(server, email);
    expect(
      (await server.post(STEP, { code: app.recoveryCodes[1] ?? '' }, { cookie: again.cookie })).status,
    ).toBe(400);
    expect((await server.post(STEP, { code: codes[0] ?? '' }, { cookie: again.cookie })).status).toBe(302);
  });

  it('turns it off after a code, which ends the other sessions', async () => {
    const { db, server, email, app } = await withFactor();
    const cookie = await signInFully(server, email, app.recoveryCodes[0] ?? '');
    const elsewhere = await signInFully(server, email, app.recoveryCodes[1] ?? '');
    expect((await server.post('/tweede-stap/uitzetten', { code: '000000' }, { cookie })).status).toBe(400);
    const off = await server.post('/tweede-stap/uitzetten', { code: app.code() }, { cookie });
    expect(off.headers.location).toBe('/tweede-stap');
    expect((await server.ask('/wachtwoord', { cookie: elsewhere })).status).toBe(302);
    expect((await server.ask('/wachtwoord', { cookie: off.cookie })).status).toBe(200);
    expect(await db.selectFrom('recovery_codes').selectAll().execute()).toEqual([]);
    expect((await signIn(server, email)).headers.location).toBe('/');
  });

  it('is taken away by an administrator who manages the account, with an entry in the trail and a mail', async () => {
    const { db, server, email, accountId, boardId, number } = await withFactor();
    const administrator = await makeAccount(db, boardId, ['administrator']);
    const at = `/bestuur/${number}/accounts/${accountId}`;
    expect((await server.ask(at, { cookie: administrator.cookie })).text).toContain('staat aan');
    const reset = await server.post(`${at}/tweede-stap`, {}, { cookie: administrator.cookie });
    expect([reset.status, reset.headers.location]).toEqual([302, at]);
    const entries = await db
      .selectFrom('trail_entries')
      .select(['account_id', 'subject_id'])
      .where('action', '=', 'second-factor.reset')
      .execute();
    expect(entries).toEqual([{ account_id: administrator.accountId, subject_id: accountId }]);
    expect(await sendWaitingMails(db)).toMatchObject([
      { recipient: email, subject: 'Rode Draad: tweede stap weggehaald' },
    ]);
    expect((await signIn(server, email)).headers.location).toBe('/');
    expect((await server.post(`${at}/tweede-stap`, {}, { cookie: administrator.cookie })).status).toBe(409);
  });
});

describe('a school that asks a second factor', () => {
  it('lets whoever reaches far open nothing else first, and everybody else go on', async () => {
    const { db, boardId, brin, server, cookie, email } = await setUp();
    const mr = await makeAccount(db, boardId, ['mr']);
    const settings = `/${brin}/2025-2026/instellingen`;
    const saved = await server.post(`${settings}/tweede-stap`, { required: 'ja' }, { cookie });
    expect(saved.headers.location).toBe(`${settings}?opgeslagen=tweede-stap#tweede-stap`);

    const rules = `/${brin}/2025-2026/rekenregels`;
    for (const path of [settings, rules, '/wachtwoord']) {
      const answer = await server.ask(path, { cookie });
      expect([path, answer.status, answer.headers.location]).toEqual([path, 302, '/tweede-stap']);
    }
    const write = await server.post(`${settings}/tweede-stap`, { required: 'nee' }, { cookie });
    expect(write.headers.location).toBe('/tweede-stap');
    expect((await server.ask(rules, { cookie: mr.cookie })).status).toBe(200);

    const page = await openSetup(server, cookie);
    expect(page.text).toContain('Je school vraagt in jouw rol');
    const on = await server.post('/tweede-stap', { code: page.app.code(), sealed: page.sealed }, { cookie });
    expect((await server.ask(settings, { cookie: on.cookie })).text).toContain(
      'melden zich aan met een tweede stap',
    );
    expect((await signIn(server, email)).headers.location).toBe(STEP);
  });

  it('asks it of every role that somebody has, active or not, and not of the people of the demo', async () => {
    const { db, boardId, schoolId, brin, server } = await setUp();
    await changeBoard(db, boardId, (board) =>
      requireSecondFactor(board, author, { schoolId, required: true }),
    );
    const both = await makeAccount(db, boardId, ['mr', 'finance']);
    const rules = `/${brin}/2025-2026/rekenregels`;
    expect((await server.ask(rules, { cookie: both.cookie })).headers.location).toBe('/tweede-stap');
    await db
      .updateTable('sessions')
      .set({ method: 'demo' })
      .where('account_id', '=', both.accountId)
      .execute();
    expect((await server.ask(rules, { cookie: both.cookie })).status).toBe(200);
  });

  it('is set only by who may change the rules of the school', async () => {
    const { db, boardId, brin, server } = await setUp();
    const { cookie } = await makeAccount(db, boardId, ['finance']);
    const answer = await server.post(
      `/${brin}/2025-2026/instellingen/tweede-stap`,
      { required: 'ja' },
      { cookie },
    );
    expect(answer.status).toBe(403);
  });
});

it('a password that somebody else has seen is changed first, and works for as long as was told', async () => {
  const { db, brin, server, email, accountId } = await setUp();
  const expire = (at: string) =>
    db.updateTable('accounts').set({ password_expires_at: at }).where('id', '=', accountId).execute();
  await expire(new Date(Date.now() + 60_000).toISOString());
  const { cookie } = await signIn(server, email);
  expect((await server.ask(`/${brin}/2025-2026/rekenregels`, { cookie })).headers.location).toBe(
    '/wachtwoord',
  );
  const same = await server.post('/wachtwoord', { current: PASSWORD, next: PASSWORD }, { cookie });
  expect([same.status, same.text.includes('Kies een ander')]).toEqual([400, true]);
  await expire(new Date(Date.now() - 1000).toISOString());
  const late = await signIn(server, email);
  expect([late.status, late.cookie]).toEqual([400, null]);
  await expire(new Date(Date.now() + 60_000).toISOString());
  const changed = await server.post(
    '/wachtwoord',
    { current: PASSWORD, next: 'vier losse woorden samen' },
    { cookie },
  );
  expect((await server.ask(`/${brin}/2025-2026/rekenregels`, { cookie: changed.cookie })).status).toBe(200);
});

const liveSessions = (db: Database) =>
  db.selectFrom('sessions').select('second_factor').where('ended', '=', 0).execute();

type Server = Awaited<ReturnType<typeof startTestServer>>;

const signIn = (server: Server, email: string, terug = '/') =>
  server.post('/aanmelden', { email, password: PASSWORD, terug });

async function signInFully(server: Server, email: string, code: string) {
  const { cookie } = await signIn(server, email);
  return (await server.post(STEP, { code }, { cookie })).cookie;
}

async function openSetup(server: Server, cookie: string | null) {
  const { text } = await server.ask('/tweede-stap', { cookie });
  const [, sealed = ''] = /name="sealed" value="([^"]+)"/.exec(text) ?? [];
  const [, key = ''] = /<code class="key">([^<]+)<\/code>/.exec(text) ?? [];
  expect(text).toContain('src="data:image/png;base64,');
  return { text, sealed, app: appWith(key.replaceAll(' ', '')) };
}

const recoveryCodesIn = (html: string) =>
  [...html.matchAll(/<code>(\w{5}-\w{5})<\/code>/g)].map(([, code]) => code ?? '');

async function setUp() {
  const db: Database = await openSqlite();
  const { boardId, schoolId, brin, number } = await makeSchool(db);
  const account = await makeAccount(db, boardId, ['hr']);
  return {
    db,
    boardId,
    schoolId,
    brin,
    number,
    ...account,
    server: await startTestServer(db, { only: ONLY }),
  };
}

async function withFactor() {
  const set = await setUp();
  return { ...set, app: await turnOnFor(set.db, set.boardId, set.accountId) };
}
