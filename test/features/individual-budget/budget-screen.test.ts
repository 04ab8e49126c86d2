import { describe, expect, it } from 'vitest';
import type { Role } from '~/app/domain/access';
import { pageWords } from '../../support/page-words';
import { makeSchool } from '../../support/school-factory';
import { openSqlite } from '../../support/sqlite';
import { makeAccount, startTestServer } from '../../support/test-server';
import { makePrimarySchool } from '../figures/primary-school';

describe('the page of the individual budgets', () => {
  it('tells P&O of each person what there is, was spent and is left, and leads to why', async () => {
    const { as, school } = await setUp();
    const { text } = await (await as('hr')).get('individueel-budget');
    const words = pageWords(text);
    expect(words).toContain(
      'Van het individueel budget 2026 ( € 12.150 en € 5.200 gespaard) is 10,4% besteed. € 5.550 vervalt op 31 december als er niets meer gebeurt.',
    );
    // 3,000 and 2,200 came along; 1,200 was spent: 4,000 left, and nothing of it goes away this year.
    expect(words).toContain(
      'Voor AchterD1 directie € 3.000,00 € 2.200,00 € 1.200,00 € 0,00 € 4.000,00 € 0,00',
    );
    expect(words).toContain('Voor AchterL1 leraar € 400,00 € 0,00 € 100,00 € 0,00 € 300,00 € 300,00');
    expect(text).toContain(`/waarom/basisrecht-geld-te-kiezen?persoon=${school.idOf('D1')}`);
    expect(words).not.toMatch(/basisrecht|31 juli|lumpsum/i);
  });

  it('tells what each director saved of which year and until when, oldest spent first', async () => {
    const { as } = await setUp();
    const words = pageWords((await (await as('hr')).get('individueel-budget')).text);
    // 2,200 - 1,200 of 2025; four years by the rule of 2023.
    expect(words).toContain('Voor AchterD1 2025 € 1.000,00 31 dec 2029 algemeen scholingsbudget');
    expect(words).toContain('Voor AchterD1 2026 € 3.000,00 31 dec 2030');
    expect(words).toContain('Voor AchterD2 2025 € 3.000,00');
    // 1,000 + 3,000 + 3,000 + 3,000
    expect(words).toContain('Totaal € 10.000,00');
  });

  it('writes down a registration, shows both terms, and takes it back', async () => {
    const { as, school } = await setUp();
    const hr = await as('hr');
    const entry = { employeeId: school.idOf('D1'), on: '2021-04-12' };
    expect((await hr.post('individueel-budget/register', entry)).headers.location).toMatch(
      /individueel-budget\?opgeslagen=register#register$/,
    );
    const { text } = await hr.get('individueel-budget');
    expect(pageWords(text)).toMatch(/AchterD1 let op[^€]* 12 apr 2021 12 apr 2025 12 apr 2026/);
    const [, action = ''] = /action="[^"]*(individueel-budget\/register\/[^"]+\/intrekken)"/.exec(text) ?? [];
    expect((await hr.post(action, {})).status).toBe(302);
    expect(pageWords((await hr.get('individueel-budget')).text)).toContain('AchterD1 nog niet vastgelegd');
    expect((await hr.post(action, {})).status).toBe(409);
  });

  it('refuses a day that is still to come, and keeps what was chosen', async () => {
    const { as, school } = await setUp();
    const answer = await (await as('hr')).post('individueel-budget/register', {
      employeeId: school.idOf('D1'),
      on: '2026-03-17',
    });
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('Deze dag moet nog komen');
    expect(answer.text).toContain('value="2026-03-17"');
  });

  it('shows others no person, nothing that two directors saved, and no form', async () => {
    const { as, school } = await setUp();
    for (const role of ['school-leader', 'team-leader', 'administrator'] as const) {
      const { status, text } = await (await as(role)).get('individueel-budget');
      expect([role, status]).toEqual([role, 200]);
      expect(text).not.toContain('Achter');
      expect(text).not.toContain('Registratie vastleggen');
      // Neither the savings, nor what is left with them or without them.
      expect(pageWords(text)).not.toMatch(/5\.200|15\.350|15\.550|5\.550|10\.000/);
      expect(pageWords(text)).toContain('€ 12.150');
    }
    const mr = await as('mr');
    expect((await mr.get('individueel-budget')).text).not.toContain('Achter');
    const entry = { employeeId: school.idOf('D1'), on: '2021-04-12' };
    expect((await mr.post('individueel-budget/register', entry)).status).toBe(403);
    for (const file of ['individueel-budget', 'spaarsaldo', 'schoolleidersregister'])
      expect([file, (await mr.get(`export/${file}.csv`)).status]).toEqual([file, 403]);
    const { text } = await mr.get('export/individueel-budget-functie.csv');
    expect(text).not.toMatch(/5200|15350|10000/);
  });

  it('turns pupils into a grant, with what is not known said', async () => {
    const { as } = await setUp();
    const hr = await as('hr');
    const entry = { schoolYear: '2021-2022', pupils: '231', source: 'teldatum 1 februari 2021' };
    expect((await hr.post('instellingen/leerlingen', entry)).headers.location).toMatch(/#leerlingen$/);
    await hr.post('instellingen/leerlingen', { ...entry, schoolYear: '2025-2026', pupils: '217' });
    const words = pageWords((await hr.get('individueel-budget')).text);
    // 231 x 94.20 = 21,760.20
    expect(words).toContain('2021-2022 231 € 94,20 € 21.760,20 teldatum 1 februari 2021');
    expect(words).toContain('2025-2026 217 niet vastgelegd niet vastgelegd');
    const why = pageWords((await hr.get('waarom/leerlingen-subsidie?schooljaar=2021-2022')).text);
    expect(why).toContain('231 x € 94,20 = € 21.760,20');
    const wrong = await hr.post('instellingen/leerlingen', { ...entry, pupils: 'veel' });
    expect([wrong.status, wrong.text.includes('Dit is geen aantal leerlingen')]).toEqual([400, true]);
  });

  it('is in the menu in place of the 10%, which a primary school does not have', async () => {
    const { as } = await setUp();
    const hr = await as('hr');
    const { text } = await hr.get('dashboard');
    expect(text).toContain('/individueel-budget"');
    expect(text).not.toMatch(/tien-procent|10% lumpsum|personele lumpsum/);
    expect((await hr.get('tien-procent')).status).toBe(404);
    const settings = pageWords((await hr.get('instellingen')).text);
    expect(settings).toContain('Aantal leerlingen');
    expect(settings).not.toMatch(/personele lumpsum|Uurwaarden|artikel 17|basisrecht/i);
  });

  it('is not there for a VO school', async () => {
    const db = await openSqlite();
    const { boardId, brin } = await makeSchool(db);
    const server = await startTestServer(db);
    const { cookie } = await makeAccount(db, boardId, ['hr']);
    const { status } = await server.ask(`/${brin}/2025-2026/individueel-budget`, { cookie });
    expect(status).toBe(404);
  });
});

async function setUp() {
  const db = await openSqlite();
  const school = await makePrimarySchool(db);
  const server = await startTestServer(db);
  const base = `/${school.brin}/2025-2026`;
  const as = async (role: Role) => {
    const { cookie } = await makeAccount(db, school.boardId, [role]);
    return {
      get: (path: string) => server.ask(`${base}/${path}`, { cookie }),
      post: (path: string, form: Record<string, string>) => server.post(`${base}/${path}`, form, { cookie }),
    };
  };
  return { as, school };
}
