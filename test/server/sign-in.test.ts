import { verify } from '@node-rs/argon2';
import { describe, expect, it, vi } from 'vitest';
import { endAccount } from '~/app/features/accounts/account-commands.server';
import { hashPassword, passwordMatches } from '~/app/features/accounts/passwords.server';
import { MOST_FAILURES } from '~/app/server/sign-in-limit.server';
import type { Database } from '~/db/connection.server';
import { changeBoard } from '~/db/scope.server';
import { author, makeSchool } from '../support/school-factory';
import { openSqlite } from '../support/sqlite';
import { makeAccount, PASSWORD, startTestServer, TODAY } from '../support/test-server';

vi.mock(import('@node-rs/argon2'), async (original) => {
  const argon2 = await original();
  return { ...argon2, verify: vi.fn(argon2.verify) };
});

const ONLY = ['start', 'sign-in', 'sign-out', 'active-role', 'demo-sign-in', 'password'];
const NEW_PASSWORD = 'vier losse woorden samen';

describe('signing in', () => {
  it('gives another cookie than the one that was there, and ends the session of that one', async () => {
    const { server, email, cookie } = await setUp();
    const first = await server.post('/aanmelden', { email, password: PASSWORD }, { cookie });
    const second = await server.post('/aanmelden', { email, password: PASSWORD }, { cookie: first.cookie });

    expect(new Set([cookie, first.cookie, second.cookie]).size).toBe(3);
    expect(await isSignedIn(server, cookie)).toBe(false);
    expect(await isSignedIn(server, first.cookie)).toBe(false);
    expect(await isSignedIn(server, second.cookie)).toBe(true);
  });

  it('takes no cookie that somebody else chose', async () => {
    const { server, email } = await setUp();
    const answer = await server.post(
      '/aanmelden',
      { email, password: PASSWORD },
      { cookie: 'rode-draad=chosen' },
    );
    expect(answer.cookie).not.toBeNull();
    expect(await isSignedIn(server, 'rode-draad=chosen')).toBe(false);
  });

  it('sets a cookie that scripts and other sites do not get', async () => {
    const { server, email } = await setUp();
    const answer = await server.post('/aanmelden', { email, password: PASSWORD });
    const [set] = answer.headers['set-cookie'] ?? [];
    expect(set).toMatch(/; Path=\/(;|$)/);
    expect(set).toMatch(/; HttpOnly/);
    expect(set).toMatch(/; SameSite=Lax/);
    expect(set).not.toMatch(/Domain/);
  });

  it('is worth nothing any more after signing out', async () => {
    const { server, cookie } = await setUp();
    expect(await isSignedIn(server, cookie)).toBe(true);
    await server.post('/afmelden', {}, { cookie });
    expect(await isSignedIn(server, cookie)).toBe(false);
  });

  it('ends with the account, at the next request', async () => {
    const { db, server, email, cookie, boardId, accountId } = await setUp();
    await changeBoard(db, boardId, (board) => endAccount(board, author, { accountId, today: TODAY }));
    expect(await isSignedIn(server, cookie)).toBe(false);
    const answer = await server.post('/aanmelden', { email, password: PASSWORD });
    expect([answer.status, answer.cookie]).toEqual([400, null]);
  });

  it('does not outlive an account that was ended without its sessions', async () => {
    const { db, server, email, cookie } = await setUp();
    await db.updateTable('accounts').set({ ended_on: TODAY }).where('email', '=', email).execute();
    expect(await isSignedIn(server, cookie)).toBe(false);
    const answer = await server.post('/aanmelden', { email, password: PASSWORD });
    expect([answer.status, answer.cookie]).toEqual([400, null]);
  });

  it('ends twelve hours after it began', async () => {
    const { db, server, cookie } = await setUp();
    await db.updateTable('sessions').set({ expires_at: '2026-01-01T00:00:00.000Z' }).execute();
    expect(await isSignedIn(server, cookie)).toBe(false);
  });

  it('says the same about an unknown address as about a wrong password', async () => {
    const { server, email } = await setUp();
    const known = await server.post('/aanmelden', { email, password: 'fout' });
    const unknown = await server.post('/aanmelden', { email: 'nee@x.test', password: 'fout' });
    const withoutAddress = (text: string) => text.replaceAll(email, '').replaceAll('nee@x.test', '');

    expect([unknown.status, known.status]).toEqual([400, 400]);
    expect(withoutNonce(withoutAddress(unknown.text))).toBe(withoutNonce(withoutAddress(known.text)));
    expect(unknown.text).toContain('horen niet bij elkaar');
  });

  it('does the same work on a password without an account as on a wrong one', async () => {
    const hash = await hashPassword(PASSWORD);
    const worksOn = async (against: string | null) => {
      vi.mocked(verify).mockClear();
      expect(await passwordMatches(against, 'fout')).toBe(false);
      return vi.mocked(verify).mock.calls.map(([checked]) => String(checked).split('$').slice(0, 4));
    };
    // The same algorithm with the same cost, once.
    expect(await worksOn(null)).toEqual(await worksOn(hash));
    expect(verify).toHaveBeenCalledTimes(1);
  });

  it('refuses the eleventh wrong password for that account from that address, and nobody else', async () => {
    const { db, server, email, boardId } = await setUp();
    const other = await makeAccount(db, boardId, ['finance']);
    for (let failure = 1; failure <= MOST_FAILURES; failure += 1) {
      expect((await server.post('/aanmelden', { email, password: `fout ${failure}` })).status).toBe(400);
    }

    const refused = await server.post('/aanmelden', { email: ` ${email.toUpperCase()}`, password: PASSWORD });

    expect([refused.status, refused.cookie]).toEqual([429, null]);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(refused.text).toContain('te vaak misgegaan');
    const answer = await server.post('/aanmelden', { email: other.email, password: PASSWORD });
    expect(answer.status).toBe(302);
  });

  it('counts attempts that come at the same time', async () => {
    const { server, email } = await setUp();
    const attempts = Array.from({ length: 15 }, () => server.post('/aanmelden', { email, password: 'fout' }));
    const statuses = (await Promise.all(attempts)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 400)).toHaveLength(MOST_FAILURES);
  });
});

describe('changing the password', () => {
  it('ends all other sessions and keeps this browser signed in, with another cookie', async () => {
    const { server, email, cookie } = await setUp();
    const elsewhere = await server.post('/aanmelden', { email, password: PASSWORD });

    const form = { current: PASSWORD, next: NEW_PASSWORD };
    const answer = await server.post('/wachtwoord', form, { cookie });

    expect([answer.status, answer.headers.location]).toEqual([302, '/wachtwoord?gewijzigd']);
    expect(await isSignedIn(server, cookie)).toBe(false);
    expect(await isSignedIn(server, elsewhere.cookie)).toBe(false);
    expect(await isSignedIn(server, answer.cookie)).toBe(true);
    expect((await server.post('/aanmelden', { email, password: PASSWORD })).status).toBe(400);
    expect((await server.post('/aanmelden', { email, password: NEW_PASSWORD })).status).toBe(302);
  });

  it.each([
    { current: 'fout', next: NEW_PASSWORD, says: 'niet je huidige wachtwoord' },
    { current: PASSWORD, next: 'elf tekens!', says: 'Gebruik minstens 12 tekens' },
    { current: PASSWORD, next: '', says: 'Vul een nieuw wachtwoord in' },
    { current: PASSWORD, next: 'x'.repeat(201), says: 'Gebruik hoogstens 200 tekens' },
  ])('says what is wrong and changes nothing: $says', async ({ current, next, says }) => {
    const { server, cookie } = await setUp();
    const answer = await server.post('/wachtwoord', { current, next }, { cookie });
    expect(answer.status).toBe(400);
    expect(answer.text).toContain(says);
    expect(answer.text).not.toContain(`value="${next || 'x'}"`);
    expect(await isSignedIn(server, cookie)).toBe(true);
  });

  it('takes ten wrong guesses at the current password at the most', async () => {
    const { server, cookie } = await setUp();
    const guess = () => server.post('/wachtwoord', { current: 'fout', next: NEW_PASSWORD }, { cookie });
    for (let failure = 1; failure <= MOST_FAILURES; failure += 1) expect((await guess()).status).toBe(400);
    expect((await guess()).status).toBe(429);
  });
});

it('is by password only where no demo is', async () => {
  const { db, server, cookie } = await setUp();
  const { id } = await db.selectFrom('account_roles').select('id').executeTakeFirstOrThrow();
  expect((await server.post('/demo-aanmelden', { rol: id })).status).toBe(404);
  expect((await server.post('/rol', { rol: 'somebody else’s' }, { cookie })).status).toBe(404);
});

it('tells what to do first as long as nobody can sign in', async () => {
  const empty = await startTestServer(await openSqlite(), { only: ONLY });
  const page = await empty.ask('/aanmelden');
  expect(page.text).toContain('import staff');
  expect(page.text).toContain('account create');
  const { server } = await setUp();
  expect((await server.ask('/aanmelden')).text).not.toContain('account create');
});

async function setUp() {
  const db: Database = await openSqlite();
  const { boardId } = await makeSchool(db);
  await makeAccount(db, boardId, ['administrator']);
  const account = await makeAccount(db, boardId, ['hr']);
  return { db, boardId, ...account, server: await startTestServer(db, { only: ONLY }) };
}

async function isSignedIn(server: Awaited<ReturnType<typeof startTestServer>>, cookie: string | null) {
  const { status, headers } = await server.ask('/wachtwoord', { cookie });
  if (status !== 200) expect([status, headers.location]).toEqual([302, '/aanmelden?terug=%2Fwachtwoord']);
  return status === 200;
}

const withoutNonce = (html: string) => html.replace(/nonce="[^"]+"/g, '');
