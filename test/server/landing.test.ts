import { describe, expect, it } from 'vitest';
import type { Role } from '~/app/domain/access';
import { createSchool } from '~/app/features/boards/board-commands.server';
import { author, makeSchool } from '../support/school-factory';
import { openSqlite } from '../support/sqlite';
import { makeAccount, startTestServer } from '../support/test-server';

const ONLY = ['start', 'school.home', 'school.settings'];
const YEAR = '2025-2026';

describe('the start of a role', () => {
  it.each<[Role, string]>([
    ['employee', 'mijn-basisrecht'],
    ['team-leader', 'mijn-team'],
    ['hr', 'dashboard'],
    ['school-leader', 'dashboard'],
    ['finance', 'tien-procent'],
    ['mr', 'dashboard'],
    ['administrator', 'instellingen'],
  ])('of %s is their own screen, also with several schools: of the first by name', async (role, screen) => {
    const { start, as } = await setUp();
    expect(await start(await as(role))).toBe(`/91AA/${YEAR}/${screen}`);
  });

  it('of the board is the board', async () => {
    const { start, as, number } = await setUp();
    expect(await start(await as('board'))).toBe(`/bestuur/${number}`);
  });

  it('is the school that was opened last, and never one that is not one’s own', async () => {
    const { start, as, open, schoolId, brin } = await setUp();
    const finance = await as('finance');
    const kept = await open(finance, '92BB');
    expect(kept).toMatch(/^rode-draad-school=/);
    expect(await start(`${finance}; ${kept}`)).toBe(`/92BB/${YEAR}/tien-procent`);
    expect(await open(`${finance}; ${kept}`, '92BB'), 'it is told once').toBeUndefined();

    const ofOne = await as('hr', schoolId);
    expect(await start(`${ofOne}; ${kept}`)).toBe(`/${brin}/${YEAR}/dashboard`);
    expect(await start(`${finance}; rode-draad-school=nonsense`)).toBe(`/91AA/${YEAR}/tien-procent`);
  });

  it('of a board without schools is the board', async () => {
    const { start, as, number, db } = await setUp();
    await db.deleteFrom('schools').execute();
    expect(await start(await as('administrator'))).toBe(`/bestuur/${number}`);
  });

  it('has the other schools in the bar on top', async () => {
    const { as, server } = await setUp();
    const { text } = await server.ask(`/91AA/${YEAR}/instellingen`, { cookie: await as('administrator') });
    expect(text).toContain(`href="/92BB/${YEAR}/instellingen"`);
  });
});

/** A board with three schools: one from the factory, and two of which the first by name comes first of all. */
async function setUp() {
  const db = await openSqlite();
  const { boardId, schoolId, brin, number } = await makeSchool(db);
  await createSchool(db, boardId, author, { brin: '92BB', name: 'Boeier', sector: 'VO' });
  await createSchool(db, boardId, author, { brin: '91AA', name: 'Anker', sector: 'VO' });
  const server = await startTestServer(db, { only: ONLY });
  return {
    ...{ db, schoolId, brin, number, server },
    as: async (role: Role, at: string | null = null) =>
      (await makeAccount(db, boardId, [role], { schoolId: at })).cookie,
    start: async (cookie: string) => (await server.ask('/', { cookie })).headers.location,
    async open(cookie: string, at: string) {
      const { headers } = await server.ask(`/${at}/${YEAR}/instellingen`, { cookie });
      return headers['set-cookie']?.[0]?.split(';')[0];
    },
  };
}
