import { describe, expect, it } from 'vitest';
import { type Actor, ROLES, type Role } from '~/app/domain/access';
import { endAccount } from '~/app/features/accounts/account-commands.server';
import { type PersonRead, readersOf, totalsOnly } from '~/app/features/readings/readers';
import { changeSetting } from '~/app/features/settings/settings-commands.server';
import { pageWords } from '../../support/page-words';
import { author } from '../../support/school-factory';
import { openSqlite } from '../../support/sqlite';
import { makeAccount, startTestServer } from '../../support/test-server';
import { makeTwoTeams } from '../../support/two-teams';

const PERSON: PersonRead = {
  boardId: 'b',
  employeeId: 'me',
  schools: [
    { id: 'one', name: 'Een', leaderIds: ['karin', 'piet'], leaders: [{ id: 'karin', name: 'Karin' }] },
    { id: 'two', name: 'Twee', leaderIds: [], leaders: [] },
  ],
  sharedWithIds: ['karin'],
};

function actor(role: Role, employeeId: string | null, schoolId: string | null, boardId = 'b'): Actor {
  const active = { id: 'grant', role, schoolId };
  return { accountId: `${role} ${employeeId}`, boardId, name: 'x', employeeId, roles: [active], active };
}

describe('who can see a person', () => {
  const sees = (...given: Parameters<typeof actor>) => {
    const [reader] = readersOf([actor(...given)], PERSON);
    return reader ? { sees: reader.sees, schools: reader.schools, replaces: reader.replaces } : null;
  };

  it('follows from the table of access, for each role of each account', () => {
    expect(sees('hr', null, 'one')).toMatchObject({
      sees: ['lists', 'page-with-reason', 'staff-list'],
      schools: ['Een'],
    });
    expect(sees('hr', null, null)).toMatchObject({ schools: ['Een', 'Twee'] });
    expect(sees('administrator', null, null)?.sees).toEqual(['staff-list', 'account']);
    expect(sees('team-leader', 'karin', 'one')).toMatchObject({ sees: ['page', 'shared'], replaces: [] });
    for (const role of ['employee', 'team-leader', 'mr', 'board', 'finance', 'school-leader'] as const)
      expect([role, sees(role, 'somebody', null)]).toEqual([role, null]);
  });

  it('names a substitute with the leader for whom they act', () => {
    const standsInFor = [{ schoolId: 'one', leader: 'Karin', until: '2026-04-01' }];
    const [reader] = readersOf([{ ...actor('team-leader', 'piet', 'one'), standsInFor }], PERSON);
    expect(reader).toMatchObject({ sees: ['page'], replaces: ['Karin'] });
  });

  it('is nobody of another school or board, and not the person', () => {
    for (const role of ROLES) {
      expect(sees(role, null, 'three')).toBeNull();
      expect(sees(role, 'karin', null, 'other board')).toBeNull();
      expect(sees(role, 'me', null)).toBeNull();
    }
  });

  it('tells apart who sees totals only', () => {
    const actors = [
      actor('mr', null, 'one'),
      actor('board', null, null),
      actor('employee', 'x', null),
      actor('hr', null, 'one'),
      actor('team-leader', 'karin', 'one'),
      actor('finance', null, 'three'),
    ];
    expect(totalsOnly(actors, readersOf(actors, PERSON), PERSON)).toEqual(['mr', 'board']);
  });
});

describe('the page Wie ziet wat', () => {
  it('names who can see me, what of it, and who looked with which reason', async () => {
    const { server, base, me, make, idOf } = await setUp();
    const hr = await make('hr', 'Hanneke Smit');
    const leader = await make('team-leader', 'Karin Bos', 'LA1');
    await make('team-leader', 'Bert Blok', 'LB1');
    await make('mr', 'Mira Visser');
    await make('administrator', 'Aad Mol');
    const page = `${base}/mensen/${idOf('A1')}`;
    await server.post(`${page}/openen`, { reason: 'other', explanation: '=SOM(1) over verlof' }, hr);
    await server.ask(page, leader);

    const words = pageWords((await server.ask(`${base}/wie-ziet-wat`, me)).text);
    expect(words).toContain('Vandaag kunnen 3 mensen gegevens van jou zien. Er is 2 keer gekeken');
    expect(words).toContain(
      'Hanneke Smit P&amp;O Je rechten, activiteiten, plan en dienstverbanden in lijsten',
    );
    expect(words).toContain('je bladzijde, na het opschrijven van een reden');
    expect(words).toContain('Karin Bos leidinggevende Je uren en geld');
    expect(words).toContain('Aad Mol beheerder Je naam, nummer en dienstverbanden');
    expect(words).toMatch(/van groepen van minstens 5 mensen: .*de MR/);
    expect(words).not.toMatch(/Bert Blok|Mira Visser/);
    expect(words).toContain('16 mrt 2026 Hanneke Smit P&amp;O je bladzijde =SOM(1) over verlof');
    expect(words).toContain('16 mrt 2026 Karin Bos leidinggevende je bladzijde geen reden nodig');

    const sheet = (await server.ask(`${base}/export/wie-keek.csv?sorteer=naam`, me)).text.split('\r\n');
    expect(sheet.slice(1, 3)).toEqual([
      expect.stringContaining("Hanneke Smit;P&O;je bladzijde;'=SOM(1) over verlof"),
      expect.stringContaining('Karin Bos;leidinggevende;je bladzijde;'),
    ]);
  });

  it('shows the own list only, whoever asks and whatever is slipped in', async () => {
    const { server, base, me, make, idOf } = await setUp();
    const leader = await make('team-leader', 'Karin Bos', 'LA1');
    await server.ask(`${base}/mensen/${idOf('A1')}`, leader);
    const other = await make('employee', 'Iris Prins', 'A2');
    for (const slipped of ['', `?employeeId=${idOf('A1')}`, `?persoon=${idOf('A1')}`])
      for (const path of ['wie-ziet-wat', 'export/wie-keek.csv'])
        expect((await server.ask(`${base}/${path}${slipped}`, other)).text).not.toMatch(
          /keer gekeken|\d;Karin Bos;/,
        );
    expect((await server.ask(`${base}/wie-ziet-wat`, me)).text).toContain('Er is 1 keer gekeken');
    expect((await server.ask(`${base}/export/wie-keek.csv`, me)).text).toMatch(/\d;Karin Bos;/);
    const unlinked = await make('hr', 'Hanneke Smit');
    for (const path of ['wie-ziet-wat', 'export/wie-keek.csv'])
      expect([path, (await server.ask(`${base}/${path}`, unlinked)).status]).toEqual([path, 404]);
    expect((await server.ask(`${base}/wie-ziet-wat`, leader)).status).toBe(200);
  });

  it('follows what changes: an account that ends, a threshold that a school raises', async () => {
    const { server, base, me, make, change, schoolId } = await setUp();
    const { accountId } = await make('hr', 'Hanneke Smit');
    await make('mr', 'Mira Visser');
    const words = async () => pageWords((await server.ask(`${base}/wie-ziet-wat`, me)).text);
    expect(await words()).toContain('Hanneke Smit');
    await change(async (board) => {
      await endAccount(board, author, { accountId, today: '2026-03-16' });
      await changeSetting(board, author, { schoolId, key: 'smallGroupThreshold', value: 8 });
    });
    expect(await words()).not.toContain('Hanneke Smit');
    expect(await words()).toContain('van groepen van minstens 8 mensen: de MR');
    expect(await words()).toContain('Vandaag kan niemand anders gegevens van jou zien.');
  });

  it('is in the menu of an employee and on the own page', async () => {
    const { server, base, me } = await setUp();
    const { text } = await server.ask(`${base}/mijn-basisrecht`, me);
    expect(text.match(new RegExp(`href="${base}/wie-ziet-wat"`, 'g'))?.length).toBeGreaterThanOrEqual(2);
  });
});

async function setUp() {
  const db = await openSqlite();
  const school = await makeTwoTeams(db);
  const only = ['school.person', 'school.person.open', 'school.who-sees', 'school.export', 'school.my-right'];
  const server = await startTestServer(db, { only });
  const make = (role: Role, name: string, number?: string) =>
    makeAccount(db, school.boardId, [role], {
      name,
      email: `${name.replaceAll(' ', '.')}@school.test`,
      schoolId: school.schoolId,
      employeeId: number === undefined ? null : school.idOf(number),
    });
  return { ...school, server, make, me: await make('employee', 'Ada Groot', 'A1') };
}
