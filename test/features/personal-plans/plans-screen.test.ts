import { describe, expect, it } from 'vitest';
import type { Role } from '~/app/domain/access';
import { createAccount, grantRole } from '~/app/features/accounts/account-commands.server';
import { startSession } from '~/app/features/accounts/session-commands.server';
import { importStaffRows } from '~/app/features/imports/import-commands.server';
import { changeBoard } from '~/db/scope.server';
import { pageWords } from '../../support/page-words';
import { author } from '../../support/school-factory';
import { openSqlite } from '../../support/sqlite';
import { BY_PASSWORD, makeAccount, startTestServer } from '../../support/test-server';
import { makePrimarySchool, TODAY } from '../figures/primary-school';
import { people } from '../figures/school-of';

describe('the page of the personal plans', () => {
  it('tells P&O how everybody stands, and notes one day for several people at once', async () => {
    const { as, school } = await setUp();
    const hr = await as('hr');
    expect(pageWords((await hr.get()).text)).toContain(
      'Van de 18 medewerkers is nog geen persoonlijk ontwikkelingsplan vastgelegd.',
    );
    const note = (on: string, ...numbers: string[]) =>
      hr.post('', [['on', on], ...numbers.map((number) => ['employeeIds', school.idOf(number)])]);
    expect((await note('2025-10-06', 'L1', 'L2', 'L3', 'L4', 'L5', 'L6')).headers.location).toMatch(
      /ontwikkelplannen\?opgeslagen=plannen#plannen$/,
    );
    await note('2025-05-20', 'B1', 'B2', 'B3', 'B4', 'B5');
    await note('2025-03-15', 'O1');
    const words = pageWords((await hr.get()).text);
    // 6 + 5 = 11 of 18 = 61.1%; O1 is a day too late.
    expect(words).toContain(
      '11 van de 18 medewerkers hebben een geldig persoonlijk ontwikkelingsplan: 61,1%.',
    );
    expect(words).toContain('Bij 5 mensen moet het dit schooljaar opnieuw.');
    expect(words).toContain('Voor AchterL1 geldig 6 okt 2025 6 okt 2026 Onderbouw leraar');
    expect(words).toContain('Voor AchterB1 moet dit schooljaar 20 mei 2025 20 mei 2026');
    expect(words).toContain('Voor AchterO1 verlopen 15 mrt 2025 15 mrt 2026');
    expect(words).toContain('Voor AchterD1 nog niet vastgelegd – –');
    expect(words).toContain('Onderbouw 100,0% 6 6 0');
  });

  it('takes a day back; the one before it counts again', async () => {
    const { as, school } = await setUp();
    const hr = await as('hr');
    const note = (on: string) =>
      hr.post('', [
        ['on', on],
        ['employeeIds', school.idOf('L1')],
      ]);
    await note('2024-11-01');
    await note('2025-11-01');
    const { text } = await hr.get();
    const [, id = ''] = /ontwikkelplannen\/([0-9a-f-]{36})\/intrekken/.exec(text) ?? [];
    expect((await hr.post(`/${id}/intrekken`, [])).headers.location).toMatch(/\?ingetrokken=plannen/);
    expect(pageWords((await hr.get()).text)).toContain('AchterL1 verlopen 1 nov 2024 1 nov 2025');
    expect((await hr.post(`/${id}/intrekken`, [])).status).toBe(409);
  });

  it.each([
    [[['on', '2026-03-17']], 'Kies één of meer mensen'],
    [[['employeeIds', 'L1']], 'Vul de dag in'],
    [
      [
        ['on', '2026-03-17'],
        ['employeeIds', 'L1'],
      ],
      'Deze dag moet nog komen',
    ],
    [
      [
        ['on', '2026-02-30'],
        ['employeeIds', 'L1'],
      ],
      'Deze datum bestaat niet',
    ],
  ])('refuses %j and says what to do', async (form, says) => {
    const { as, school } = await setUp();
    const answer = await (await as('hr')).post(
      '',
      form.map(([name = '', value = '']) => [name, name === 'employeeIds' ? school.idOf(value) : value]),
    );
    expect(answer.status).toBe(400);
    expect(answer.text).toContain(says);
  });

  it('shows a leader own people, and lets them note those only', async () => {
    const { as, school } = await setUp();
    const leader = await as('team-leader', 'D1');
    const { text } = await leader.get();
    expect(text).toContain('AchterL1');
    expect(text).not.toContain('AchterB1');
    const own = await leader.post('', [
      ['on', '2025-10-06'],
      ['employeeIds', school.idOf('L1')],
    ]);
    expect(own.status).toBe(302);
    const both = [
      ['on', '2025-10-07'],
      ['employeeIds', school.idOf('L1')],
      ['employeeIds', school.idOf('B1')],
    ];
    expect((await leader.post('', both)).status).toBe(404);
    // Nothing of the refused form was written.
    expect(pageWords((await leader.get()).text)).toContain('AchterL1 geldig 6 okt 2025');
    const csv = (await leader.export('plannen')).text;
    expect(csv).toContain('AchterL1');
    expect(csv).not.toContain('AchterB1');
  });

  it('shows an employee only the own day', async () => {
    const { as, school } = await setUp();
    await (await as('hr')).post('', [
      ['on', '2025-10-06'],
      ['employeeIds', school.idOf('L1')],
    ]);
    const employee = await as('employee', 'L1');
    const { text } = await employee.get();
    expect(pageWords(text)).toContain(
      'Je laatste afspraken zijn van 6 okt 2025. Maak uiterlijk 6 okt 2026 nieuwe met je leidinggevende.',
    );
    expect(text).not.toContain('Achter');
    expect(text).not.toContain('Datum van afspraken vastleggen');
    const form = [
      ['on', '2025-10-07'],
      ['employeeIds', school.idOf('L1')],
    ];
    expect((await employee.post('', form)).status).toBe(403);
    expect(pageWords((await (await as('employee', 'L2')).get()).text)).toContain(
      'Er is nog geen persoonlijk ontwikkelingsplan van jou vastgelegd.',
    );
  });

  it('shows the MR totals of enough people, never a person or the rest of a small group', async () => {
    const { as, school } = await setUp();
    const hr = await as('hr');
    const mr = await as('mr');
    const note = (...numbers: string[]) =>
      hr.post('', [['on', '2025-10-06'], ...numbers.map((number) => ['employeeIds', school.idOf(number)])]);
    await note('L1', 'L2', 'L3', 'L4');
    // Four have a plan: fewer than five.
    expect(pageWords((await mr.get()).text)).toContain('te weinig mensen om te tonen');
    await note('L5', 'L6');
    const { text } = await mr.get();
    expect(pageWords(text)).toContain('6 van de 18 medewerkers hebben');
    expect(text).not.toContain('Achter');
    // Two people work in the smallest team; by the others they would be found.
    expect(pageWords(text)).toContain('Directie te weinig mensen om te tonen');
    expect(
      (
        await mr.post('', [
          ['on', '2025-10-06'],
          ['employeeIds', school.idOf('B1')],
        ])
      ).status,
    ).toBe(403);
    expect((await mr.export('plannen')).status).toBe(403);
  });

  it('leaves out who is hired or has left', async () => {
    const { as, school } = await setUp();
    const guests = [
      ...people('Z', 1, 'Leerkracht', 'Onderbouw', { Contractvorm: 'ZZP', Vestiging: '' }),
      ...people('W', 1, 'Leerkracht', 'Onderbouw', { Einddatum: '2026-01-31', Vestiging: '' }),
    ];
    const options = { today: TODAY, referenceDate: '2025-08-01' };
    const { errors } = await importStaffRows(
      school.db,
      school.boardId,
      school.schoolId,
      author,
      guests,
      options,
    );
    expect(errors).toEqual([]);
    const words = pageWords((await (await as('hr')).get()).text);
    expect(words).toContain('Van de 18 medewerkers');
    expect(words).not.toMatch(/AchterZ1|AchterW1/);
  });
});

async function setUp() {
  const db = await openSqlite();
  const school = await makePrimarySchool(db);
  const server = await startTestServer(db);
  const base = `/${school.brin}/2025-2026`;
  const { boardId, schoolId } = school;
  const rows = people('L', 6, 'Leerkracht', 'Onderbouw', {
    Betrekkingsomvang: 0.8,
    Vestiging: '',
    Leidinggevende: 'D1',
  });
  const led = await importStaffRows(db, boardId, schoolId, author, rows, {
    today: TODAY,
    referenceDate: '2025-08-01',
  });
  expect(led.errors).toEqual([]);

  const cookieOf = async (role: Role, number?: string) => {
    if (number === undefined) return (await makeAccount(db, boardId, [role])).cookie;
    const accountId = await changeBoard(db, boardId, async (board) => {
      const id = await createAccount(board, author, {
        name: number,
        email: `${role}.${number}@school.test`,
        employeeId: school.idOf(number),
      });
      await grantRole(board, author, { accountId: id, role, schoolId, validFrom: '2025-08-01' });
      return id;
    });
    const token = await startSession(db, {
      boardId,
      accountId,
      ...BY_PASSWORD,
      now: new Date().toISOString(),
    });
    const { sessionCookie } = await import('~/app/server/session-cookie.server');
    return (await sessionCookie.serialize(token)).split(';')[0] ?? '';
  };
  const as = async (role: Role, number?: string) => {
    const cookie = await cookieOf(role, number);
    return {
      get: () => server.ask(`${base}/ontwikkelplannen`, { cookie }),
      export: (name: string) => server.ask(`${base}/export/${name}.csv`, { cookie }),
      post: (path: string, form: readonly (readonly string[])[]) =>
        server.ask(`${base}/ontwikkelplannen${path}`, {
          cookie,
          method: 'POST',
          body: new URLSearchParams(form.map(([name = '', value = '']) => [name, value])).toString(),
          headers: { Origin: server.origin, 'Content-Type': 'application/x-www-form-urlencoded' },
        }),
    };
  };
  return { as, school };
}
