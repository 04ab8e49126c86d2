import { describe, expect, it } from 'vitest';
import type { Database } from '~/db/connection.server';
import { fillIn, pathsOf } from '../support/route-paths';
import { makeSchool } from '../support/school-factory';
import { buildFromSource } from '../support/server-build';
import { openSqlite } from '../support/sqlite';
import { makeAccount, PASSWORD, startTestServer } from '../support/test-server';

const FOREIGN = [
  { Origin: 'https://evil.example' },
  { Origin: 'null' },
  { Origin: 'not an origin' },
  { 'Sec-Fetch-Site': 'cross-site' },
  { 'Sec-Fetch-Site': 'same-site' },
  { Origin: 'https://evil.example', 'X-Forwarded-Host': 'evil.example' },
];

const METHODS = ['POST', 'PUT', 'PATCH', 'DELETE'];
const routes = pathsOf(await buildFromSource());
const resources = routes.filter(({ route }) => route.module.default === undefined);
const changing = [...new Set([...routes.filter(({ route }) => route.module.action), ...resources])];

describe('a change that another site sends', () => {
  it.each(FOREIGN)(
    'is refused by every action and resource route, and writes nothing: %o',
    async (headers) => {
      const { db, cookie, brin, number, server } = await signedInServer();
      expect(resources.length).toBeGreaterThan(10);
      const before = await everything(db);

      for (const { path } of changing) {
        const address = fillIn(path, { brin, year: '2025-2026', boardNumber: number });
        for (const method of METHODS) {
          const answer = await server.ask(address, { method, form: { a: 'b' }, headers, cookie });
          expect([address, method, answer.status]).toEqual([address, method, 403]);
          expect(answer.text).toContain('andere website');
        }
      }
      expect(await everything(db)).toEqual(before);
    },
  );

  it('is carried out when our own page sends it, whatever X-Forwarded-Host says', async () => {
    const { db, email, cookie, server } = await signedInServer();
    const headers = { 'X-Forwarded-Host': 'evil.example' };

    const signedIn = await server.post('/aanmelden', { email, password: PASSWORD }, { headers });
    expect([signedIn.status, signedIn.headers.location]).toEqual([302, '/']);
    await server.post('/afmelden', {}, { cookie: signedIn.cookie, headers });
    await server.post('/afmelden', {}, { cookie, headers });
    expect(await db.selectFrom('sessions').select('ended').where('ended', '=', 0).execute()).toEqual([]);
  });

  it('comes from PUBLIC_URL only, where that is told', async () => {
    const { cookie, server } = await signedInServer({ PUBLIC_URL: 'http://rodedraad.school.test' });
    expect((await server.post('/rol', { rol: 'x' }, { cookie })).status).toBe(403);
    const headers = { Origin: 'http://rodedraad.school.test' };
    expect((await server.post('/rol', { rol: 'x' }, { cookie, headers })).status).toBe(404);
  });
});

async function signedInServer(env: Record<string, string> = {}) {
  const db = await openSqlite();
  const { boardId, brin, number } = await makeSchool(db);
  const { cookie, email } = await makeAccount(db, boardId, ['hr', 'administrator']);
  return { db, cookie, email, brin, number, server: await startTestServer(db, { env }) };
}

async function everything(db: Database) {
  const tables = await db.introspection.getTables();
  const counts = await Promise.all(
    tables.map(async ({ name }) => {
      const { n } = await db
        .selectFrom(name as 'boards')
        .select((eb) => eb.fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow();
      return [name, n];
    }),
  );
  return Object.fromEntries(counts);
}
