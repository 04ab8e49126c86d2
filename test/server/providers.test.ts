import { describe, expect, it, onTestFinished } from 'vitest';
import { linkIdentity } from '~/app/features/accounts/identity-commands.server';
import { MOST_FAILURES } from '~/app/server/sign-in-limit.server';
import { newId } from '~/db/ids';
import { changeBoard } from '~/db/scope.server';
import { type Running, signInAtProvider, startIdentityProvider } from '../support/identity-provider';
import {
  begin,
  callbackOf,
  comeBack,
  PUBLIC_URL,
  providersOfFile,
  startWithProviders,
  type WithProviders,
} from '../support/provider-visitor';
import { author, makeSchool } from '../support/school-factory';
import { openSqlite } from '../support/sqlite';
import { type Answer, makeAccount, PASSWORD } from '../support/test-server';

const INSIDE =
  /nonce |state |audience|issuer|JWT|OAUTH_|OperationProcessing|claim|\.ts:|node_modules|fetch failed|ECONN/;

const providers = providersOfFile();

describe('signing in by a provider', () => {
  it('starts a session for whoever is linked, and goes on to where they were', async () => {
    const { world, db, account, link } = await setUp();
    await link('school', 'els');
    const { attempt, address } = await begin(world, 'school', { terug: '/wachtwoord?x=1' });
    const answer = await comeBack(world, await signInAtProvider(address, 'els'), attempt);
    expect([answer.status, answer.headers.location]).toEqual([302, '/wachtwoord?x=1']);
    expect(await sessionsOf(db, account.accountId)).toEqual([{ method: 'provider', second_factor: 0 }]);
    expect(await isSignedIn(world, answer)).toBe(true);
  });

  it('asks by code, PKCE, state and nonce, differently each time, and for nothing but who it is', async () => {
    const { world } = await setUp();
    const [one, two] = [await begin(world, 'school'), await begin(world, 'school')];
    expect(Object.fromEntries(one.asked)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      scope: 'openid',
      redirect_uri: `${PUBLIC_URL}/aanmelden/school/terug`,
    });
    for (const key of ['state', 'nonce', 'code_challenge']) {
      expect(one.asked.get(key)?.length).toBeGreaterThan(20);
      expect(one.asked.get(key)).not.toBe(two.asked.get(key));
    }
    expect(one.asked.has('acr_values')).toBe(false);
    expect((await begin(world, 'krom')).asked.get('acr_values')).toBe('streng');
  });

  it('leads out of the site by a page, so that no form does, for this browser only', async () => {
    const { world } = await setUp();
    const { post, server } = world;
    const pressed = await post('/aanmelden/school', { terug: '/' });
    const [cookie] = pressed.headers['set-cookie'] ?? [];
    expect(cookie).toMatch(/; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax$/);
    const page = await server.ask('/aanmelden/school', { cookie: pressed.cookie });
    expect(page.text).toContain(`<meta http-equiv="refresh" content="0;url=${world.school.issuer}/auth?`);
    expect(String(page.headers['content-security-policy'])).toContain("form-action 'self';");
    const elsewhere = await server.ask('/aanmelden/school');
    expect(elsewhere.text).not.toContain(world.school.issuer);
  });

  it('goes nowhere else afterwards', async () => {
    const { world, link } = await setUp();
    await link('school', 'els');
    for (const terug of ['//evil.test', '/\\evil.test', 'javascript:alert(1)', '/%5Cevil.test']) {
      const { attempt, address } = await begin(world, 'school', { terug });
      const answer = await comeBack(world, await signInAtProvider(address, 'els'), attempt);
      expect(answer.headers.location).toBe('/');
    }
  });

  it('shows a button for each provider, and knows no other', async () => {
    const { world } = await setUp();
    const page = await world.server.ask('/aanmelden');
    for (const label of ['School', 'Stichting'])
      expect(page.text).toMatch(new RegExp(`Aanmelden via (<!-- -->)?${label}`));
    expect((await world.server.ask('/aanmelden/onbekend')).status).toBe(404);
    expect((await world.post('/aanmelden/onbekend')).status).toBe(404);
  });

  it('gives no role that the provider tells of', async () => {
    const { world, db, account, link } = await setUp();
    await link('school', 'els');
    const before = await db.selectFrom('account_roles').selectAll().execute();
    const { attempt, address } = await begin(world, 'school');
    const answer = await comeBack(world, await signInAtProvider(address, 'els'), attempt);
    expect(await db.selectFrom('account_roles').selectAll().execute()).toEqual(before);
    const accounts = await world.server.ask(
      `/bestuur/${account.number}/accounts/${account.accountId}`,
      answer,
    );
    expect(accounts.status).toBe(403);
  });

  it('ends at the account: not when it has no role any more', async () => {
    const { world, db, link } = await setUp();
    await link('school', 'els');
    await db.deleteFrom('sessions').execute();
    await db.deleteFrom('account_roles').where('role', '=', 'hr').execute();
    const { attempt, address } = await begin(world, 'school');
    const answer = await comeBack(world, await signInAtProvider(address, 'els'), attempt);
    await expectRefused(db, answer, 403, 'geen toegang meer');
  });
});

describe('what comes back wrong starts no session and tells nothing of the inside', () => {
  it.each([
    ['another state', (url: URL) => url.searchParams.set('state', 'x'.repeat(43))],
    ['no state', (url: URL) => url.searchParams.delete('state')],
    ['two states', (url: URL) => url.searchParams.append('state', 'nog een')],
    ['another issuer', (url: URL) => url.searchParams.set('iss', 'https://evil.test')],
    ['another code', (url: URL) => url.searchParams.set('code', 'x'.repeat(43))],
    ['no code', (url: URL) => url.searchParams.delete('code')],
  ])('%s', async (_, tamper) => {
    const { world, db, link } = await setUp();
    await link('school', 'els');
    const { attempt, address } = await begin(world, 'school');
    const url = await signInAtProvider(address, 'els');
    tamper(url);
    await expectRefused(db, await comeBack(world, url, attempt), 400, 'klopt niet');
    // Nor does the right address work afterwards: the attempt is used.
    await expectRefused(
      db,
      await comeBack(world, await signInAtProvider(address, 'els'), attempt),
      400,
      'al gebruikt',
    );
  });

  it.each([
    ['another nonce', { claims: { nonce: 'van een ander' } }],
    ['no nonce', { claims: { nonce: undefined } }],
    ['another audience', { claims: { aud: 'een ander programma' } }],
    ['several audiences, for another', { claims: { aud: ['rode-draad', 'een ander'], azp: 'een ander' } }],
    ['another issuer', { claims: { iss: 'https://evil.test' } }],
    ['a token that ran out', { claims: { exp: 1_700_000_000 } }],
    ['no subject', { claims: { sub: undefined } }],
    ['a signature of another', { signed: 'by another' as const }],
    ['no signature', { signed: 'not' as const }],
    ['no token', { left: 'out' as const }],
  ])('%s', async (_, token) => {
    const { world, db, link } = await setUp();
    await link('krom', 'els');
    const crooked = await begin(world, 'krom');
    await world.krom.tell(crooked.nonce, token);
    const wrong = await comeBack(
      world,
      callbackOf('krom', { code: 'c', state: crooked.state }),
      crooked.attempt,
    );
    await expectRefused(db, wrong, 400, 'klopt niet');
    // The same without what is wrong: that it was refused lies in nothing else.
    const straight = await begin(world, 'krom');
    await world.krom.tell(straight.nonce);
    const right = await comeBack(
      world,
      callbackOf('krom', { code: 'c', state: straight.state }),
      straight.attempt,
    );
    expect([right.status, right.headers.location]).toEqual([302, '/']);
  });

  it('a code for the second time, also in a new attempt', async () => {
    const { world, db, link } = await setUp();
    await link('school', 'els');
    const { attempt, address } = await begin(world, 'school');
    const url = await signInAtProvider(address, 'els');
    expect((await comeBack(world, url, attempt)).status).toBe(302);
    await db.deleteFrom('sessions').execute();
    await expectRefused(db, await comeBack(world, url, attempt), 400, 'al gebruikt');
    const again = await begin(world, 'school');
    url.searchParams.set('state', again.state);
    await expectRefused(db, await comeBack(world, url, again.attempt), 400, 'klopt niet');
  });

  it('in another browser, at another provider, or too late', async () => {
    const { world, db, link } = await setUp();
    await link('school', 'els');
    const { attempt, address } = await begin(world, 'school');
    const url = await signInAtProvider(address, 'els');
    await expectRefused(db, await comeBack(world, url), 400, 'Begin opnieuw');
    const other = await begin(world, 'stichting');
    await expectRefused(db, await comeBack(world, url, other.attempt), 400, 'Begin opnieuw');
    const mixed = new URL(url.href.replace('/school/', '/stichting/'));
    const second = await begin(world, 'school');
    await expectRefused(db, await comeBack(world, mixed, second.attempt), 400, 'Begin opnieuw');
    await db.updateTable('sign_in_attempts').set({ expires_at: '2026-01-01T00:00:00.000Z' }).execute();
    await expectRefused(db, await comeBack(world, url, attempt), 400, 'tien minuten');
  });

  it('somebody who stops at the provider reads that', async () => {
    const { world, db } = await setUp();
    const { attempt, state } = await begin(world, 'school');
    const url = callbackOf('school', { error: 'access_denied', state, iss: world.school.issuer });
    await expectRefused(db, await comeBack(world, url, attempt), 400, 'Je bent gestopt bij School');
  });
});

describe('a provider that does not answer', () => {
  it('is told in a sentence, and a password works on', async () => {
    const { world, db, account } = await setUp();
    await expectRefused(db, await world.post('/aanmelden/uit', { terug: '/' }), 503, 'Uit antwoordt nu niet');
    const answer = await world.post('/aanmelden', { email: account.email, password: PASSWORD, terug: '/' });
    expect(answer.status).toBe(302);
    expect(await isSignedIn(world, answer)).toBe(true);
  });

  it('is asked again the next time, and told about when it falls silent halfway', async () => {
    const { world, db } = await setUp();
    expect((await world.post('/aanmelden/uit')).status).toBe(503);
    const port = Number(new URL(world.downIssuer).port);
    const uit = await startIdentityProvider([`${PUBLIC_URL}/aanmelden/uit/terug`], port);
    const { attempt, address } = await begin(world, 'uit').finally(() => onTestFinished(uit.stop));
    const url = await signInAtProvider(address, 'els');
    await uit.stop();
    await expectRefused(db, await comeBack(world, url, attempt), 503, 'Uit antwoordt nu niet');
  });
});

describe('somebody whom the provider knows and we do not', () => {
  it('gets no session, and no account by an e-mail address or by the same name elsewhere', async () => {
    const { world, db, account, link } = await setUp();
    expect(account.email).toBe('els@school.test');
    await link('school', 'els');
    await db.deleteFrom('sessions').execute();
    const { answer } = await arriveUnknown(world, 'stichting', 'els');
    expect(await db.selectFrom('sessions').selectAll().execute()).toEqual([]);
    expect(answer.headers['set-cookie']?.join()).not.toContain('rode-draad=');
    expect(await db.selectFrom('provider_identities').select('subject').execute()).toHaveLength(1);
  });

  it('types the code of the administrator once, and is signed in from then on', async () => {
    const { world, db, account, admin, makeCode } = await setUp();
    const code = await makeCode();
    const { waiting } = await arriveUnknown(world, 'school', 'els', '/wachtwoord');
    const typed = ` ${code.toUpperCase().replaceAll('-', ' ')}`;
    const answer = await world.post('/aanmelden/school/koppelen', { code: typed }, waiting);
    expect([answer.status, answer.headers.location]).toEqual([302, '/wachtwoord']);
    expect(await isSignedIn(world, answer)).toBe(true);
    const trail = await db
      .selectFrom('trail_entries')
      .select(['action', 'account_id', 'subject_id'])
      .orderBy('seq')
      .execute();
    expect(trail.slice(-2)).toEqual([
      { action: 'provider.code-made', account_id: admin.accountId, subject_id: account.accountId },
      { action: 'provider.linked', account_id: account.accountId, subject_id: account.accountId },
    ]);
    const { attempt, address } = await begin(world, 'school');
    expect((await comeBack(world, await signInAtProvider(address, 'els'), attempt)).status).toBe(302);
    const other = await arriveUnknown(world, 'school', 'een ander');
    const again = await world.post('/aanmelden/school/koppelen', { code }, other.waiting);
    expect([again.status, again.cookie]).toEqual([400, null]);
    expect(again.text).toContain('al gebruikt');
  });

  it('reads what is wrong with a code, and keeps what was typed', async () => {
    const { world, db, makeCode } = await setUp();
    const { waiting } = await arriveUnknown(world, 'school', 'els');
    const type = (code: string) => world.post('/aanmelden/school/koppelen', { code }, waiting);
    expect((await type('')).text).toContain('Vul de code in');
    const wrong = await type('abcde-abcde');
    expect([wrong.status, wrong.cookie]).toEqual([400, null]);
    expect(wrong.text).toContain('value="abcde-abcde"');
    const former = await makeCode();
    const code = await makeCode();
    expect((await type(former)).status).toBe(400);
    await db.updateTable('one_time_links').set({ expires_at: '2026-01-01T00:00:00.000Z' }).execute();
    expect((await type(code)).text).toContain('zeven dagen');
    const extra = await world.post(
      '/aanmelden/school/koppelen',
      { code: await makeCode(), accountId: 'x' },
      waiting,
    );
    expect(extra.status).toBe(400);
    expect(await db.selectFrom('provider_identities').select('subject').execute()).toEqual([]);
  });

  it('guesses ten times at the most', async () => {
    const { world, makeCode } = await setUp();
    const { waiting } = await arriveUnknown(world, 'school', 'els');
    const type = (code: string) => world.post('/aanmelden/school/koppelen', { code }, waiting);
    for (let guess = 1; guess <= MOST_FAILURES; guess += 1)
      expect((await type(`fout ${guess}`)).status).toBe(400);
    const refused = await type(await makeCode());
    expect([refused.status, refused.cookie]).toEqual([429, null]);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  });

  it('needs to have come back: a code alone is worth nothing', async () => {
    const { world, makeCode } = await setUp();
    const code = await makeCode();
    const { attempt } = await begin(world, 'school');
    for (const cookie of [null, attempt]) {
      const answer = await world.post('/aanmelden/school/koppelen', { code }, cookie);
      expect([answer.status, answer.cookie]).toEqual([400, null]);
    }
  });
});

describe('the second factor', () => {
  it.each([
    [{ amr: ['pwd', 'mfa'] }, 1],
    [{ amr: ['pwd', 'otp'] }, 1],
    [{ amr: ['hwk'] }, 1],
    [{ acr: 'streng' }, 1],
    [{ acr: 'soepel', amr: ['pwd'] }, 0],
    [{ amr: 'mfa' }, 0],
    [{}, 0],
  ])('counts when the provider says so: %o', async (claims, second_factor) => {
    const { world, db, account, link } = await setUp();
    await link('krom', 'els');
    const { attempt, nonce, state } = await begin(world, 'krom');
    await world.krom.tell(nonce, { claims });
    await comeBack(world, callbackOf('krom', { code: 'c', state }), attempt);
    expect(await sessionsOf(db, account.accountId)).toEqual([{ method: 'provider', second_factor }]);
  });
});

it('asks our own second step of an account that has one, unless the provider asked for one itself', async () => {
  const { world, db, boardId, account, link } = await setUp();
  await link('krom', 'els');
  const at = '2026-03-01T10:00:00.000Z';
  const row = { board_id: boardId, id: newId(), account_id: account.accountId, secret: 'x', last_step: null };
  await db
    .insertInto('second_factors')
    .values({ ...row, created_at: at })
    .execute();
  const arrive = async (claims: Record<string, string[]>) => {
    const { attempt, nonce, state } = await begin(world, 'krom');
    await world.krom.tell(nonce, { claims });
    return comeBack(world, callbackOf('krom', { code: 'c', state }), attempt);
  };
  expect((await arrive({})).headers.location).toBe('/aanmelden/tweede-stap');
  expect(await sessionsOf(db, account.accountId)).toEqual([]);
  expect((await arrive({ amr: ['mfa'] })).headers.location).toBe('/');
  expect(await sessionsOf(db, account.accountId)).toHaveLength(1);
});

describe('one’s own providers', () => {
  const PAGE = '/mijn-account/aanbieders';

  it('are linked by whoever signed in a short while ago, and taken away again', async () => {
    const { world, db, account } = await setUp();
    const path = `${PAGE}/school/koppelen`;
    const { attempt, address } = await begin(world, 'school', { path, cookie: account.cookie });
    const linked = await comeBack(world, await signInAtProvider(address, 'els'), attempt, account.cookie);
    expect([linked.status, linked.headers.location]).toEqual([302, `${PAGE}?gekoppeld`]);
    expect((await world.server.ask(PAGE, account)).text).toContain('Gekoppeld op');
    const { attempt: another, address: there } = await begin(world, 'school');
    const elsewhere = await comeBack(world, await signInAtProvider(there, 'els'), another);
    expect(await isSignedIn(world, elsewhere)).toBe(true);

    const answer = await world.post(`${PAGE}/school/ontkoppelen`, {}, account.cookie);
    expect([answer.status, answer.headers.location]).toEqual([302, `${PAGE}?ontkoppeld`]);
    expect(await db.selectFrom('provider_identities').selectAll().execute()).toEqual([]);
    expect(await isSignedIn(world, elsewhere)).toBe(false);
    expect(await isSignedIn(world, answer)).toBe(true);
  });

  it('are not linked in a session of longer ago', async () => {
    const { world, db, account } = await setUp();
    const created_at = new Date(Date.now() - 16 * 60_000).toISOString();
    await db.updateTable('sessions').set({ created_at }).execute();
    expect((await world.server.ask(PAGE, account)).text).toContain('Opnieuw aanmelden');
    const answer = await world.post(`${PAGE}/school/koppelen`, {}, account.cookie);
    expect([answer.status, answer.headers.location, answer.cookie]).toEqual([302, PAGE, null]);
    const out = await world.post('/mijn-account/opnieuw-aanmelden', { terug: PAGE }, account.cookie);
    expect(out.headers.location).toBe(`/aanmelden?terug=${encodeURIComponent(PAGE)}`);
  });

  it('stay when there is no other way in', async () => {
    const { world, db, account, link } = await setUp();
    await link('school', 'els');
    await db
      .updateTable('accounts')
      .set({ password_hash: null })
      .where('id', '=', account.accountId)
      .execute();
    const refused = await world.post(`${PAGE}/school/ontkoppelen`, {}, account.cookie);
    expect(refused.status).toBe(409);
    expect(refused.text).toContain('enige manier');
    await link('stichting', 'els');
    expect((await world.post(`${PAGE}/school/ontkoppelen`, {}, account.cookie)).status).toBe(302);
  });

  it('are nobody else’s: not of another account, and not when another signed in meanwhile', async () => {
    const { world, db, account, admin, link } = await setUp();
    await link('school', 'els');
    const path = `${PAGE}/school/koppelen`;
    const own = await begin(world, 'school', { path, cookie: admin.cookie });
    const taken = await comeBack(
      world,
      await signInAtProvider(own.address, 'els'),
      own.attempt,
      admin.cookie,
    );
    expect(taken.status).toBe(409);
    expect(taken.text).toContain('een ander account');
    const swapped = await begin(world, 'school', { path, cookie: admin.cookie });
    const url = await signInAtProvider(swapped.address, 'iemand');
    const other = await comeBack(world, url, swapped.attempt, account.cookie);
    expect(other.status).toBe(409);
    expect(await db.selectFrom('provider_identities').select('account_id').execute()).toEqual([
      { account_id: account.accountId },
    ]);
  });
});

describe('an account that ends', () => {
  it('loses its providers and its code, and does not get them back when it is opened again', async () => {
    const { world, db, account, admin, link, makeCode } = await setUp();
    await link('school', 'els');
    const code = await makeCode();
    const base = `/bestuur/${account.number}/accounts/${account.accountId}`;
    expect((await world.post(`${base}/beeindigen`, {}, admin.cookie)).status).toBe(302);
    expect((await world.post(`${base}/aanbieder-code`, {}, admin.cookie)).status).toBe(400);
    expect((await world.post(`${base}/heropenen`, {}, admin.cookie)).status).toBe(302);
    const { waiting } = await arriveUnknown(world, 'school', 'els');
    expect((await world.post('/aanmelden/school/koppelen', { code }, waiting)).status).toBe(400);
    const trail = await db.selectFrom('trail_entries').select('action').orderBy('seq').execute();
    expect(trail.map(({ action }) => action)).toContain('provider.unlinked');
  });
});

async function setUp() {
  const db = await openSqlite();
  const { boardId, number } = await makeSchool(db);
  const admin = await makeAccount(db, boardId, ['administrator'], { email: 'admin@school.test' });
  const account = { number, ...(await makeAccount(db, boardId, ['hr'], { email: 'els@school.test' })) };
  const world = await startWithProviders(db, providers);
  const link = (name: 'school' | 'stichting' | 'krom', subject: string) =>
    changeBoard(db, boardId, (board) =>
      linkIdentity(board, author, {
        accountId: account.accountId,
        issuer: new URL((world[name] as Running).issuer).href,
        subject,
      }),
    );
  const makeCode = async () => {
    const path = `/bestuur/${number}/accounts/${account.accountId}/aanbieder-code`;
    const page = await world.post(path, {}, admin.cookie);
    expect(page.status).toBe(200);
    return /<code[^>]*>([^<]+)<\/code>/.exec(page.text)?.[1] ?? '';
  };
  return { db, world, boardId, account, admin, link, makeCode };
}

/** Comes back as somebody who is linked to nothing: the answer, and the cookie with which they may go on. */
async function arriveUnknown(world: WithProviders, name: string, login: string, terug = '/') {
  const { attempt, address } = await begin(world, name, { terug });
  const answer = await comeBack(world, await signInAtProvider(address, login), attempt);
  expect([answer.status, answer.headers.location]).toEqual([302, `/aanmelden/${name}/koppelen`]);
  const page = await world.server.ask(`/aanmelden/${name}/koppelen`, answer);
  expect([page.status, page.text]).toEqual([200, expect.stringContaining('Welk account is van jou?')]);
  return { answer, waiting: answer.cookie };
}

async function expectRefused(
  db: Parameters<typeof sessionsOf>[0],
  answer: Answer,
  status: number,
  says: string,
) {
  expect(answer.text).toContain(says);
  expect([answer.status, answer.cookie]).toEqual([status, null]);
  expect(answer.text.replace(/<script.*?<\/script>/gs, '').replace(/nonce="[^"]*"/g, '')).not.toMatch(INSIDE);
  const byProvider = await db.selectFrom('sessions').select('id').where('method', '=', 'provider').execute();
  expect(byProvider).toEqual([]);
}

const sessionsOf = (db: Awaited<ReturnType<typeof openSqlite>>, accountId: string) =>
  db
    .selectFrom('sessions')
    .select(['method', 'second_factor'])
    .where('account_id', '=', accountId)
    .where('method', '=', 'provider')
    .execute();

async function isSignedIn({ server }: WithProviders, { cookie }: Pick<Answer, 'cookie'>) {
  return (await server.ask('/mijn-account/aanbieders', { cookie })).status === 200;
}
