import { describe, expect, it } from 'vitest';
import { FORM_KEPT_MINUTES } from '~/app/features/kept-forms/kept-form-commands.server';
import { isKeptPath } from '~/app/server/kept-form-paths';
import { MOST_KEPT_BYTES } from '~/app/server/read-form-fields.server';
import type { Database } from '~/db/connection.server';
import { pageWords } from '../support/page-words';
import { fillIn, pathsOf } from '../support/route-paths';
import { makeSchool } from '../support/school-factory';
import { buildFromSource } from '../support/server-build';
import { openSqlite } from '../support/sqlite';
import { type Answer, makeAccount, PASSWORD, startTestServer } from '../support/test-server';

const ONLY = [
  'start',
  'sign-in',
  'kept-form',
  'kept-form.discard',
  'school.settings',
  'school.settings.lumpsum',
];
const LUMPSUM = { calendarYear: '2025', cents: '2.345.678,00', source: 'beschikking van 12 oktober' };

describe('a form that is sent after the session has ended', () => {
  it('waits for whoever had filled it in, and is stored by one button', async () => {
    const { db, server, path, email, cookie } = await setUp();
    await endSessions(db);
    const sent = await server.post(path, LUMPSUM, { cookie });
    expect([sent.status, sent.headers.location]).toEqual([
      303,
      `/aanmelden?terug=${encodeURIComponent(path)}`,
    ]);
    expect(sent.headers['set-cookie']?.[0]).toMatch(/; Max-Age=3600; Path=\/; HttpOnly; SameSite=Lax$/);
    const kept = sent.cookie;
    expect(pageWords((await server.ask('/aanmelden', { cookie: kept })).text)).toContain(
      'Je formulier is bewaard: meld je aan, dan kun je verder.',
    );

    const signedIn = await server.post('/aanmelden', { email, password: PASSWORD }, { cookie: kept });
    expect([signedIn.status, signedIn.headers.location]).toEqual([302, '/verder']);
    const both = `${signedIn.cookie}; ${kept}`;
    const page = await server.ask('/verder', { cookie: both });
    expect(pageWords(page.text)).toContain('Je formulier is bewaard');
    expect(pageWords(page.text)).toContain('instellingen, lumpsum');
    expect(pageWords(page.text)).not.toContain('We weten niet zeker');
    expect(page.text).toContain(`<form method="post" action="${path}"`);
    expect(hiddenFields(page)).toEqual(LUMPSUM);

    const stored = await server.post(path, hiddenFields(page), { cookie: both });
    expect([stored.status, stored.headers.location]).toEqual([302, expect.stringContaining('opgeslagen=')]);
    expect(await db.selectFrom('lumpsums').select(['calendar_year', 'cents']).execute()).toEqual([
      { calendar_year: 2025, cents: 234567800 },
    ]);
    expect(await countKept(db)).toBe(0);
    expect(pageWords((await server.ask('/verder', { cookie: both })).text)).toContain(
      'Er is geen formulier bewaard',
    );
  });

  it('goes on from a page with scripts as well', async () => {
    const { db, server, path, cookie } = await setUp();
    await endSessions(db);
    const sent = await server.post(`${path}?_data=routes%2Fschool.settings.lumpsum&a=b`, LUMPSUM, { cookie });
    expect([sent.status, sent.headers['x-remix-redirect']]).toEqual([
      204,
      `/aanmelden?terug=${encodeURIComponent(`${path}?a=b`)}`,
    ]);
    expect(await countKept(db)).toBe(1);
  });

  it('is in the role that it was filled in as', async () => {
    const { db, server, path, boardId } = await setUp();
    const { email, cookie } = await makeAccount(db, boardId, ['mr', 'finance']);
    const { id } = await db
      .selectFrom('account_roles')
      .select('id')
      .where('role', '=', 'finance')
      .executeTakeFirstOrThrow();
    await db.updateTable('sessions').set({ account_role_id: id }).execute();
    await endSessions(db);
    const { cookie: kept } = await server.post(path, LUMPSUM, { cookie });
    const signedIn = await server.post('/aanmelden', { email, password: PASSWORD }, { cookie: kept });
    const stored = await server.post(path, LUMPSUM, { cookie: `${signedIn.cookie}; ${kept}` });
    expect(stored.headers.location).toContain('opgeslagen=');
  });

  it('is gone when another account signs in, also for who had filled it in', async () => {
    const { db, server, path, boardId, email, cookie } = await setUp();
    const other = await makeAccount(db, boardId, ['finance']);
    await endSessions(db);
    const { cookie: kept } = await server.post(path, LUMPSUM, { cookie });
    const theirs = await server.post(
      '/aanmelden',
      { email: other.email, password: PASSWORD },
      { cookie: kept },
    );
    expect(theirs.headers.location).toBe('/');
    const page = await server.ask('/verder', { cookie: `${theirs.cookie}; ${kept}` });
    expect(page.text).not.toContain('2.345.678');
    expect(await countKept(db)).toBe(0);
    const own = await server.post('/aanmelden', { email, password: PASSWORD }, { cookie: kept });
    expect(own.headers.location).toBe('/');
  });

  it('of nobody known is seen by the first account, in words before it can be sent, and by no other', async () => {
    const { db, server, path, boardId, email } = await setUp();
    const other = await makeAccount(db, boardId, ['finance']);
    const { cookie: kept } = await server.post(path, LUMPSUM);
    const signedIn = await server.post('/aanmelden', { email, password: PASSWORD }, { cookie: kept });
    expect(signedIn.headers.location).toBe('/verder');
    const page = await server.ask('/verder', { cookie: `${signedIn.cookie}; ${kept}` });
    expect(page.text).toContain('<details open="">');
    expect(pageWords(page.text)).toMatch(
      /We weten niet zeker.* 2025 2\.345\.678,00 beschikking van 12 oktober Dit is van mij/,
    );
    const theirs = await server.post(
      '/aanmelden',
      { email: other.email, password: PASSWORD },
      { cookie: kept },
    );
    expect(theirs.headers.location).toBe('/');
    expect(await countKept(db)).toBe(0);
  });

  it('is nobody’s without the cookie of that browser', async () => {
    const { db, server, path, email, cookie } = await setUp();
    await endSessions(db);
    await server.post(path, LUMPSUM, { cookie });
    const elsewhere = await server.post('/aanmelden', { email, password: PASSWORD });
    expect(elsewhere.headers.location).toBe('/');
    expect((await server.ask('/verder', { cookie: elsewhere.cookie })).text).not.toContain('2.345.678');
    const rows = await db.selectFrom('kept_forms').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain('2.345.678');
  });

  it('is kept for an hour', async () => {
    const { db, server, path, email, cookie } = await setUp();
    await endSessions(db);
    const { cookie: kept } = await server.post(path, LUMPSUM, { cookie });
    const row = await db.selectFrom('kept_forms').selectAll().executeTakeFirstOrThrow();
    expect(Date.parse(row.expires_at) - Date.parse(row.created_at)).toBe(FORM_KEPT_MINUTES * 60_000);
    await db
      .updateTable('kept_forms')
      .set({ expires_at: new Date(Date.now() - 1).toISOString() })
      .execute();
    const signedIn = await server.post('/aanmelden', { email, password: PASSWORD }, { cookie: kept });
    expect(signedIn.headers.location).toBe('/');
    await server.post(path, LUMPSUM);
    expect(await countKept(db)).toBe(1);
  });

  it('stays when sending it again is refused, and can be thrown away', async () => {
    const { db, server, path, email, cookie } = await setUp();
    await endSessions(db);
    const { cookie: kept } = await server.post(path, LUMPSUM, { cookie });
    const signedIn = await server.post('/aanmelden', { email, password: PASSWORD }, { cookie: kept });
    const both = `${signedIn.cookie}; ${kept}`;
    await db.updateTable('account_roles').set({ role: 'mr' }).execute();
    expect((await server.post(path, LUMPSUM, { cookie: both })).status).toBe(403);
    expect(await countKept(db)).toBe(1);
    const thrown = await server.post('/verder/weggooien', {}, { cookie: both });
    expect(thrown.status).toBe(302);
    expect(await countKept(db)).toBe(0);
  });

  it('keeps the text of a form with a file, says that the file is not, and keeps no password', async () => {
    const { db, server, path, email, cookie } = await setUp();
    await endSessions(db);
    const form = new FormData();
    form.append('calendarYear', '2025');
    form.append('bestand', new File(['geheim van het bestand'], 'lijst.csv'));
    form.append('source', 'één\r\ntwee');
    form.append('wachtwoord', PASSWORD);
    const asRequest = new Request(server.origin, { method: 'POST', body: form });
    const sent = await server.ask(path, {
      method: 'POST',
      cookie,
      headers: { Origin: server.origin, 'Content-Type': asRequest.headers.get('Content-Type') ?? '' },
      body: Buffer.from(await asRequest.arrayBuffer()),
    });
    const signedIn = await server.post('/aanmelden', { email, password: PASSWORD }, { cookie: sent.cookie });
    const page = await server.ask('/verder', { cookie: `${signedIn.cookie}; ${sent.cookie}` });
    expect(pageWords(page.text)).toContain('Een bestand bewaren we niet.');
    expect(page.text).toContain('encType="multipart/form-data"');
    expect(page.text).not.toContain('geheim van het bestand');
    expect(page.text).not.toContain(PASSWORD);
    expect(hiddenFields(page)).toEqual({ calendarYear: '2025', source: 'één\r\ntwee' });
  });

  it('that is too large is not kept, and the page of signing in says so', async () => {
    const { db, server, path, cookie } = await setUp();
    await endSessions(db);
    const sent = await server.post(path, { source: 'x'.repeat(MOST_KEPT_BYTES) }, { cookie });
    expect([sent.status, sent.cookie]).toEqual([303, null]);
    expect(await countKept(db)).toBe(0);
    const page = await server.ask(String(sent.headers.location));
    expect(pageWords(page.text)).toContain('te groot om te bewaren');
  });

  it('of browsers without a session is not kept without end', async () => {
    const { db, server, path } = await setUp();
    const statuses = new Set<number>();
    for (let sent = 0; sent < 40; sent += 1) statuses.add((await server.post(path, LUMPSUM)).status);
    expect([...statuses]).toEqual([303]);
    expect(await countKept(db)).toBeLessThanOrEqual(30);
  });
});

/** What is never kept: signing in and out, secrets, and buttons that only mean something at that moment. */
const NEVER =
  /^\/(aanmelden|afmelden|demo-aanmelden|rol|verder|wachtwoord|wachtwoord-vergeten|wachtwoord-herstellen|tweede-stap|mijn-account|uitnodiging)(\/|$)/;

it('is kept for every page that needs somebody, and for none that signs in', async () => {
  const routes = pathsOf(await buildFromSource()).filter(({ route }) => route.module.action);
  expect(routes.length).toBeGreaterThan(20);
  for (const { path } of routes) {
    const address = fillIn(path, { brin: '01AB', year: '2025-2026', boardNumber: '10001' });
    // A new page of its own stands in `kept-form-paths.ts`, or here when its forms may be lost.
    expect([address, isKeptPath(address)]).toEqual([address, !NEVER.test(address)]);
  }
});

async function setUp() {
  const db: Database = await openSqlite();
  const { boardId, brin } = await makeSchool(db);
  const account = await makeAccount(db, boardId, ['hr']);
  const path = `/${brin}/2025-2026/instellingen/lumpsum`;
  return { db, boardId, path, ...account, server: await startTestServer(db, { only: ONLY }) };
}

const endSessions = (db: Database) => db.updateTable('sessions').set({ ended: 1 }).execute();

async function countKept(db: Database): Promise<number> {
  return (await db.selectFrom('kept_forms').select('token_hash').execute()).length;
}

function hiddenFields({ text }: Answer): Record<string, string> {
  const found = text.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"\/>/g);
  return Object.fromEntries([...found].map(([, name = '', value = '']) => [name, value]));
}
