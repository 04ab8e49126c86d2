import SQLite from 'better-sqlite3';
import { expect, it, onTestFinished } from 'vitest';
import { openDatabase } from '~/db/connection.server';
import { makeSchool } from '../support/school-factory';
import { placeSqlite } from '../support/sqlite';
import { makeAccount, PASSWORD, startTestServer } from '../support/test-server';

const COST = { calendarYear: '2025', kind: 'other', description: 'Studiedag', cents: '100' };

it('waits five seconds at the most for a locked database, says when to come back, and writes nothing', async () => {
  const { server, base, cookie, lock, db } = await setUp();
  lock.exec('begin immediate');
  const start = Date.now();

  const answer = await server.post(`${base}/instellingen/algemene-kosten`, COST, { cookie });

  expect(Date.now() - start).toBeLessThan(6500);
  expect([answer.status, answer.headers['retry-after']]).toEqual([503, '5']);
  expect(answer.text).toContain('Het is nu te druk om dit te doen. Er is niets veranderd.');
  expect(answer.text).not.toMatch(/SQLITE|locked|\.ts:/);
  lock.exec('rollback');
  expect(await db.selectFrom('general_costs').selectAll().execute()).toEqual([]);
  const again = await server.post(`${base}/instellingen/algemene-kosten`, COST, { cookie });
  expect(again.status).toBe(302);
  expect(await db.selectFrom('general_costs').selectAll().execute()).toHaveLength(1);
});

it('says so as well to who signs in, to who is refused, and to a form of our scripts', async () => {
  const { server, base, cookie, mr, email, lock, db } = await setUp();
  const before = await db.selectFrom('trail_entries').selectAll().execute();
  lock.exec('begin immediate');
  const asked = [
    await server.post('/aanmelden', { email, password: PASSWORD }),
    await server.ask(`${base}/instellingen`, { cookie: mr }),
    await server.post(
      `${base}/instellingen/algemene-kosten?_data=routes%2Fschool.settings.general-costs`,
      COST,
      { cookie },
    ),
  ];
  lock.exec('rollback');
  for (const { status, headers, cookie: set } of asked)
    expect([status, headers['retry-after'], set]).toEqual([503, '5', null]);
  expect(await db.selectFrom('trail_entries').selectAll().execute()).toEqual(before);
});

it('goes on reading while another writes', async () => {
  const { server, base, cookie, lock } = await setUp();
  lock.exec('begin immediate');
  expect((await server.ask(`${base}/instellingen`, { cookie })).status).toBe(200);
});

/** A server on a file, and a second connection to it that can hold its lock. */
async function setUp() {
  const file = await placeSqlite();
  const db = openDatabase(file);
  const lock = new SQLite(file);
  onTestFinished(async () => {
    lock.close();
    await db.destroy();
  });
  const { boardId, brin } = await makeSchool(db);
  const { cookie, email } = await makeAccount(db, boardId, ['hr']);
  const { cookie: mr } = await makeAccount(db, boardId, ['mr']);
  const only = ['sign-in', 'school.settings', 'school.settings.general-costs'];
  return {
    db,
    lock,
    cookie,
    mr,
    email,
    base: `/${brin}/2025-2026`,
    server: await startTestServer(db, { only }),
  };
}
