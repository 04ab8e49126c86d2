import { describe, expect, it } from 'vitest';
import { openPerson, recordReading } from '~/app/features/readings/reading-commands.server';
import { findReading, listReadings } from '~/app/features/readings/reading-queries.server';
import type { Author } from '~/app/features/trail/trail-commands.server';
import { onEveryDatabase } from '../../support/databases';
import { openSqlite } from '../../support/sqlite';
import { makeAccount, startTestServer, TODAY } from '../../support/test-server';
import { happenings, makeTwoTeams } from '../../support/two-teams';

onEveryDatabase('a reading of somebody’s page', (open) => {
  it('is written once a day for each reader and person', async () => {
    const db = await open();
    const { boardId, change, read, idOf } = await makeTwoTeams(db);
    const { accountId } = await makeAccount(db, boardId, ['team-leader']);
    const at = (moment: string): Author => ({ accountId, actingAs: 'team-leader', at: moment });
    const reads = (moment: string, day: string, number = 'A1') =>
      change((board) => recordReading(board, at(moment), idOf(number), day));
    await Promise.all(
      ['08:00', '08:00', '21:00'].map((time) => reads(`2026-03-16T${time}:00.000Z`, '2026-03-16')),
    );
    await reads('2026-03-16T09:00:00.000Z', '2026-03-16', 'A2');
    // In the Netherlands the next day has begun.
    await reads('2026-03-16T23:30:00.000Z', '2026-03-17');
    const told = await read((board) => listReadings(board, idOf('A1')));
    expect(told.map(({ at: moment, name, role }) => [moment.slice(0, 10), name, role])).toEqual([
      ['2026-03-16', 'Account team-leader', 'team-leader'],
      ['2026-03-16', 'Account team-leader', 'team-leader'],
    ]);
    expect(await read((board) => listReadings(board, idOf('A2')))).toHaveLength(1);
  });

  it('with a reason holds for that account, that person and that day', async () => {
    const db = await open();
    const { boardId, change, read, idOf } = await makeTwoTeams(db);
    const { accountId } = await makeAccount(db, boardId, ['hr']);
    const author: Author = { accountId, actingAs: 'hr', at: '2026-03-16T08:00:00.000Z' };
    const opening = { reason: 'other', explanation: 'Klacht over de uren' } as const;
    await change((board) => openPerson(board, author, idOf('A1'), opening));
    const found = (id: string | null, number: string, day: string) =>
      read((board) => findReading(board, 'person.opened', { accountId: id, employeeId: idOf(number) }, day));
    expect(await found(accountId, 'A1', '2026-03-16')).toEqual({ opening });
    expect(await found(accountId, 'A1', '2026-03-17')).toBeNull();
    expect(await found(accountId, 'A2', '2026-03-16')).toBeNull();
    expect(await found('somebody else', 'A1', '2026-03-16')).toBeNull();
  });
});

describe('P&O', () => {
  it('is asked why before a person’s page, figures and file, and comes back to them', async () => {
    const { server, base, as, person } = await setUp();
    const { cookie } = await as('hr');
    const figure = `${base}/waarom/basisrecht-uren-toegekend?persoon=${person}`;
    const page = `${base}/mensen/${person}`;
    for (const [path, back] of [
      [page, page],
      [`${page}?sorteer=datum`, `${page}?sorteer=datum`],
      [figure, figure],
      [`${base}/export/persoon-${person}.csv`, page],
      [`${base}/export/persoon-${person}.xlsx`, page],
    ] as const) {
      const { status, headers, text } = await server.ask(path, { cookie });
      expect([path, status, headers.location]).toEqual([
        path,
        302,
        `${page}/openen?terug=${encodeURIComponent(back)}`,
      ]);
      expect(text).toBe('');
    }
    const data = await server.ask(`${page}?_data=routes%2Fschool.person`, { cookie });
    expect([data.status, data.text]).toEqual([204, '']);
    expect(data.headers['x-remix-redirect']).toContain('/openen?terug=');

    const ask = `${page}/openen?terug=${encodeURIComponent(figure)}`;
    expect((await server.ask(ask, { cookie })).text).toContain('Waarom open je dit?');
    const sent = await server.post(ask, { reason: 'conversation', explanation: 'Loopbaan' }, { cookie });
    expect([sent.status, sent.headers.location]).toEqual([302, figure]);
    for (const path of [page, figure, `${base}/export/persoon-${person}.csv`])
      expect([path, (await server.ask(path, { cookie })).status]).toEqual([path, 200]);
    expect((await server.ask(page, { cookie })).text).toContain('voorbereiding van een gesprek: Loopbaan');
    // Once told, it is not asked again.
    expect((await server.ask(ask, { cookie })).headers.location).toBe(figure);
  });

  it('says why in words that the trail keeps; another reader and another person are asked anew', async () => {
    const { db, server, boardId, base, as, person, idOf } = await setUp();
    const { cookie, accountId } = await as('hr');
    const ask = `${base}/mensen/${person}/openen`;
    const sent = await server.post(ask, { reason: 'own-question' }, { cookie });
    expect(sent.headers.location).toBe(`${base}/mensen/${person}`);
    expect(await happenings(db, boardId, 'person.opened')).toEqual([
      {
        account_id: accountId,
        acting_as: 'hr',
        subject_type: 'employee',
        subject_id: person,
        before: null,
        after: { reason: 'own-question', explanation: null },
      },
    ]);
    expect((await server.ask(`${base}/mensen/${idOf('A2')}`, { cookie })).status).toBe(302);
    const second = await as('hr', undefined, 'second@school.test');
    expect((await server.ask(`${base}/mensen/${person}`, { cookie: second.cookie })).status).toBe(302);
    expect(await happenings(db, boardId, 'person.read')).toEqual([]);
  });

  it.each([
    [{}, 'Kies waarom je dit opent.'],
    [{ reason: 'curious' }, 'Kies waarom je dit opent.'],
    [{ reason: 'other', explanation: '  ' }, 'Je koos ‘anders’. Schrijf in één zin'],
    [{ reason: 'conversation', explanation: 'x'.repeat(301) }, 'Dit is te lang.'],
    [{ reason: 'conversation', accountId: 'x' }, '‘accountId’'],
  ])('gives no reason with %j and is told what to do; nothing opens', async (form, sentence) => {
    const { db, server, boardId, base, as, person } = await setUp();
    const { cookie } = await as('hr');
    const answer = await server.post(`${base}/mensen/${person}/openen`, form as Record<string, string>, {
      cookie,
    });
    expect([answer.status, answer.text.includes(sentence)]).toEqual([400, true]);
    if ('explanation' in form) expect(answer.text).toContain(String(form.explanation).trim().slice(0, 50));
    expect(await happenings(db, boardId, 'person.opened')).toEqual([]);
    expect((await server.ask(`${base}/mensen/${person}`, { cookie })).status).toBe(302);
  });

  it('can’t ask for who is not of the school, and is led to no other site', async () => {
    const { db, server, boardId, base, as, person } = await setUp();
    const { cookie } = await as('hr');
    const nobody = await server.ask(`${base}/mensen/niemand`, { cookie });
    const noForm = await server.ask(`${base}/mensen/niemand/openen`, { cookie });
    expect([nobody.status, noForm.status]).toEqual([404, 404]);
    expect(await happenings(db, boardId, 'access.denied')).toHaveLength(2);
    const ask = `${base}/mensen/${person}/openen?terug=${encodeURIComponent('//evil.test/')}`;
    const sent = await server.post(ask, { reason: 'conversation' }, { cookie });
    expect(sent.headers.location).toBe('/');
  });

  it('needs no reason for themselves, and nothing is recorded', async () => {
    const { db, server, boardId, base, as, person } = await setUp();
    const { cookie } = await as('hr', 'A1');
    expect((await server.ask(`${base}/mensen/${person}`, { cookie })).status).toBe(200);
    expect(await happenings(db, boardId, 'person.opened')).toEqual([]);
    expect(await happenings(db, boardId, 'person.read')).toEqual([]);
  });
});

describe('a leader', () => {
  it('needs no reason; that they read stands in the trail once', async () => {
    const { db, server, boardId, base, as, person } = await setUp();
    const { cookie, accountId } = await as('team-leader', 'LA1');
    const page = `${base}/mensen/${person}`;
    const paths = [
      page,
      page,
      `${base}/export/persoon-${person}.csv`,
      `${page}?_data=routes%2Fschool.person`,
    ];
    const answers = await Promise.all(paths.map((path) => server.ask(path, { cookie })));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(await happenings(db, boardId, 'person.read')).toMatchObject([
      { account_id: accountId, acting_as: 'team-leader', subject_id: person, after: null },
    ]);
    const open = await server.ask(`${page}/openen`, { cookie });
    expect([open.status, open.headers.location]).toEqual([302, page]);
  });

  it('is recorded nowhere for the own page', async () => {
    const { db, server, boardId, base, as } = await setUp();
    const { cookie } = await as('employee', 'A1');
    expect((await server.ask(`${base}/mijn-basisrecht`, { cookie })).status).toBe(200);
    expect(await happenings(db, boardId, 'person.read')).toEqual([]);
  });
});

async function setUp() {
  const db = await openSqlite();
  const school = await makeTwoTeams(db);
  const only = ['school.person', 'school.person.open', 'school.why', 'school.export', 'school.my-right'];
  const server = await startTestServer(db, { only });
  const as = (
    role: 'hr' | 'team-leader' | 'employee',
    number?: string,
    email = `${role}.${number}@school.test`,
  ) =>
    makeAccount(db, school.boardId, [role], {
      email,
      employeeId: number === undefined ? null : school.idOf(number),
    });
  return { ...school, db, server, as, person: school.idOf('A1'), today: TODAY };
}
