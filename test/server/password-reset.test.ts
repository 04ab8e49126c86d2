import { describe, expect, it } from 'vitest';
import { endAccount } from '~/app/features/accounts/account-commands.server';
import type { Database } from '~/db/connection.server';
import { changeBoard } from '~/db/scope.server';
import { codeIn, sendWaitingMails } from '../support/mail';
import { author, makeSchool } from '../support/school-factory';
import { turnOnFor } from '../support/second-factor';
import { openSqlite } from '../support/sqlite';
import { makeAccount, PASSWORD, startTestServer, TODAY } from '../support/test-server';

const ONLY = ['sign-in', 'password', 'password-forgotten', 'password-reset', 'sign-in.second-step'];
const NEXT = 'vier losse woorden samen';

describe('somebody who forgot a password', () => {
  it('gets a link that works once, ends all sessions and signs in', async () => {
    const { db, server, email, cookie } = await setUp();
    const code = await askCode(db, server, email);
    // Reading uses nothing up: mail programs open links by themselves.
    for (const _ of [1, 2])
      expect((await server.ask(`/wachtwoord-herstellen/${code}`)).text).toContain(email);

    const reset = await server.post(`/wachtwoord-herstellen/${code}`, { next: NEXT });
    expect([reset.status, reset.headers.location]).toEqual([302, '/']);
    expect((await server.ask('/wachtwoord', { cookie: reset.cookie })).status).toBe(200);
    expect((await server.ask('/wachtwoord', { cookie })).status).toBe(302);
    expect((await server.post('/aanmelden', { email, password: PASSWORD })).status).toBe(400);
    const [told] = await sendWaitingMails(db);
    expect(told).toMatchObject({ recipient: email, subject: 'Rode Draad: je wachtwoord is gewijzigd' });

    const again = await server.post(`/wachtwoord-herstellen/${code}`, { next: `${NEXT} nog eens` });
    expect([again.status, again.cookie]).toEqual([410, null]);
    expect((await server.ask(`/wachtwoord-herstellen/${code}`)).status).toBe(410);
    expect((await server.post('/aanmelden', { email, password: NEXT })).status).toBe(302);
  });

  it('gets in once, when the link is sent twice at the same time', async () => {
    const { db, server, email } = await setUp();
    const code = await askCode(db, server, email);
    const answers = await Promise.all(
      [1, 2, 3].map((n) => server.post(`/wachtwoord-herstellen/${code}`, { next: `${NEXT} ${n}` })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([302, 410, 410]);
  });

  it('gets the same answer, after the same writing, for an address that nobody has', async () => {
    const { db, server, email } = await setUp();
    const known = await server.post('/wachtwoord-vergeten', { email });
    const unknown = await server.post('/wachtwoord-vergeten', { email: 'niemand@school.nl' });
    const bare = (html: string) =>
      html
        .replace(/nonce="[^"]+"/g, '')
        .replaceAll(email, '')
        .replaceAll('niemand@school.nl', '');
    expect([known.status, bare(known.text)]).toEqual([unknown.status, bare(unknown.text)]);
    // Whose address it is, is looked up after the answer.
    const asked = await db.selectFrom('password_reset_requests').select('email').execute();
    expect(asked).toEqual([{ email }, { email: 'niemand@school.nl' }]);
    expect(await count(db, 'mails')).toBe(0);
    expect((await sendWaitingMails(db)).map(({ recipient }) => recipient)).toEqual([email]);
    expect(await count(db, 'password_reset_requests')).toBe(0);
  });

  it('gets no second hour', async () => {
    const { db, server, email } = await setUp();
    const code = await askCode(db, server, email);
    const { expires_at, created_at } = await db
      .selectFrom('one_time_links')
      .selectAll()
      .executeTakeFirstOrThrow();
    expect(Date.parse(expires_at) - Date.parse(created_at)).toBe(3_600_000);
    await db.updateTable('one_time_links').set({ expires_at: new Date().toISOString() }).execute();
    const late = await server.post(`/wachtwoord-herstellen/${code}`, { next: NEXT });
    expect([late.status, late.cookie]).toEqual([410, null]);
    expect((await server.post('/aanmelden', { email, password: PASSWORD })).status).toBe(302);
  });

  it('still shows the second factor (case 15)', async () => {
    const { db, server, email, boardId, accountId } = await setUp();
    const app = await turnOnFor(db, boardId, accountId);
    const code = await askCode(db, server, email);
    const reset = await server.post(`/wachtwoord-herstellen/${code}`, { next: NEXT });
    expect(reset.headers.location).toBe('/aanmelden/tweede-stap');
    expect(await liveSessions(db)).toEqual([]);
    const step = await server.post('/aanmelden/tweede-stap', { code: app.code() }, { cookie: reset.cookie });
    expect([step.status, step.headers.location]).toEqual([302, '/']);
    expect((await server.ask('/wachtwoord', { cookie: step.cookie })).status).toBe(200);
  });

  it('is sent three mails in an hour at the most, and never for an account that has ended', async () => {
    const { db, server, email, boardId, accountId } = await setUp();
    for (let turn = 1; turn <= 5; turn += 1) await server.post('/wachtwoord-vergeten', { email });
    expect(await sendWaitingMails(db)).toHaveLength(3);
    await changeBoard(db, boardId, (board) => endAccount(board, author, { accountId, today: TODAY }));
    expect(await count(db, 'one_time_links')).toBe(0);
    await server.post('/wachtwoord-vergeten', { email });
    expect(await sendWaitingMails(db)).toEqual([]);
  });

  it('is asked to wait after ten times, and nobody else is', async () => {
    const { server, email } = await setUp();
    for (let turn = 1; turn <= 10; turn += 1) {
      expect((await server.post('/wachtwoord-vergeten', { email })).status).toBe(200);
    }
    const refused = await server.post('/wachtwoord-vergeten', { email });
    expect(refused.status).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await server.post('/wachtwoord-vergeten', { email: 'ander@school.nl' })).status).toBe(200);
  });

  it.each([
    ['kort', 'Gebruik minstens 12 tekens'],
    ['password1234', 'uitgelekte wachtwoorden'],
    ['Administratrice!26', 'je naam, je e-mailadres'],
    ['x'.repeat(201), 'Gebruik hoogstens 200 tekens'],
  ])('may not choose %s', async (next, says) => {
    const { db, server, email } = await setUp();
    const code = await askCode(db, server, email);
    const answer = await server.post(`/wachtwoord-herstellen/${code}`, { next });
    expect([answer.status, answer.cookie]).toEqual([400, null]);
    expect(answer.text).toContain(says);
    expect(answer.text).not.toContain(`value="${next}"`);
    expect((await server.post(`/wachtwoord-herstellen/${code}`, { next: NEXT })).status).toBe(302);
  });

  it('leads to our own address, whatever Host the request named', async () => {
    const { db, server, email } = await setUp();
    const headers = {
      Host: 'evil.example',
      'X-Forwarded-Host': 'evil.example',
      Origin: 'http://evil.example',
    };
    await server.ask('/wachtwoord-vergeten', { method: 'POST', form: { email }, headers });
    const [mail] = await sendWaitingMails(db);
    expect(mail?.text).toContain('http://localhost:3000/wachtwoord-herstellen/');
    expect(mail?.text).not.toContain('evil');
  });
});

const liveSessions = (db: Database) =>
  db.selectFrom('sessions').select('second_factor').where('ended', '=', 0).execute();

type Server = Awaited<ReturnType<typeof startTestServer>>;

async function askCode(db: Database, server: Server, email: string): Promise<string> {
  await server.post('/wachtwoord-vergeten', { email });
  const [mail] = await sendWaitingMails(db);
  return codeIn(mail ?? { text: '' });
}

const count = async (db: Database, table: 'mails' | 'one_time_links' | 'password_reset_requests') =>
  (await db.selectFrom(table).selectAll().execute()).length;

async function setUp() {
  const db = await openSqlite();
  const { boardId } = await makeSchool(db);
  await makeAccount(db, boardId, ['administrator'], { email: 'baas@school.test' });
  const account = await makeAccount(db, boardId, ['hr'], { email: 'administratrice@school.test' });
  await db.deleteFrom('sessions').where('account_id', '!=', account.accountId).execute();
  return { db, boardId, ...account, server: await startTestServer(db, { only: ONLY }) };
}
