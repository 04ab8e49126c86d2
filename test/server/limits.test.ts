import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LIMITS } from '~/app/server/limits.server';
import { makeSchool } from '../support/school-factory';
import { openSqlite } from '../support/sqlite';
import { makeAccount, startTestServer } from '../support/test-server';

it('stops an account that keeps on fetching files, and nobody else', async () => {
  const { server, cookie, other, base } = await setUp();
  const file = `${base}/export/instellingen-vestigingen.csv`;
  for (let turn = 1; turn <= LIMITS.export.most; turn += 1)
    expect((await server.ask(file, { cookie })).status).toBe(200);

  const refused = await server.ask(file, { cookie });

  expect(refused.status).toBe(429);
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  expect(refused.text).toMatch(/heel veel bestanden opgehaald\. Wacht \d+ minuten/);
  expect((await server.ask(file, { cookie: other })).status).toBe(200);
});

it('stops an account that keeps on sending files, and nobody else', async () => {
  const { server, cookie, other, base } = await setUp();
  const page = `${base}/import/nieuw?soort=personeel`;
  const send = (as: string) => server.post(page, {}, { cookie: as });
  for (let turn = 1; turn <= LIMITS.import.most; turn += 1) expect((await send(cookie)).status).toBe(400);

  const refused = await send(cookie);

  expect(refused.status).toBe(429);
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  expect(refused.text).toContain('Er is niets ingelezen. Wacht');
  expect((await send(other)).status).toBe(400);
});

it('holds for every route that gives or takes a file', () => {
  const folder = 'app/routes';
  const files = readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')] as const);
  const giving = files.filter(([, text]) => /\b(sheetAnswer|attachment)\(/.test(text));
  const taking = files.filter(([, text]) => /instanceof File\b/.test(text));
  expect(giving.length).toBeGreaterThan(3);
  expect(taking.length).toBeGreaterThan(1);
  const unlimited = [...giving, ...taking].filter(([, text]) => !/await takeTurn\(/.test(text));
  expect(unlimited.map(([name]) => name)).toEqual([]);
});

async function setUp() {
  const db = await openSqlite();
  const { boardId, brin } = await makeSchool(db);
  const { cookie } = await makeAccount(db, boardId, ['hr']);
  const { cookie: other } = await makeAccount(db, boardId, ['administrator']);
  const server = await startTestServer(db, { only: ['school.export', 'school.import.new'] });
  return { server, cookie, other, base: `/${brin}/2025-2026` };
}
