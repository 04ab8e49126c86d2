import { describe, expect, it } from 'vitest';
import type { Role } from '~/app/domain/access';
import { openSqlite } from '../support/sqlite';
import { makeAccount, PASSWORD, startTestServer } from '../support/test-server';
import { happenings, makeTwoTeams } from '../support/two-teams';

const NOBODY = '00000000-0000-7000-8000-000000000000';

/** Everything of one person that has an address. */
const OF_PERSON = (base: string, id: string) => [
  `${base}/mensen/${id}`,
  `${base}/mensen/${id}?_data=routes%2Fschool.person`,
  `${base}/mensen/${id}/openen`,
  `${base}/export/persoon-${id}.csv`,
  `${base}/export/persoon-${id}.xlsx`,
  `${base}/waarom/basisrecht-uren-toegekend?persoon=${id}`,
  `${base}/waarom/basisrecht-uren-toegekend?persoon=${id}&_data=routes%2Fschool.why`,
];

/** An answer without what differs between any two requests: the nonce, and the id that was asked for. */
const bare = (text: string, id: string) =>
  text
    .replaceAll(/nonce="[^"]*"/g, '')
    .replaceAll(id, 'ID')
    .replaceAll(/"key":"[^"]*"/g, '');

describe('a leader of one team', () => {
  it('gets of another team what an unknown person gets, and it stands in the trail once', async () => {
    const { db, server, base, boardId, idOf, as } = await setUp();
    const { cookie, accountId } = await as('team-leader', 'LA1');
    const [theirs, unknown] = [OF_PERSON(base, idOf('B1')), OF_PERSON(base, NOBODY)];
    for (const [index, path] of theirs.entries()) {
      const before = (await happenings(db, boardId, 'access.denied')).length;
      const answer = await server.ask(path, { cookie });
      const denied = (await happenings(db, boardId, 'access.denied')).slice(before);
      const nobody = await server.ask(unknown[index] ?? '', { cookie });
      expect([path, answer.status, nobody.status]).toEqual([path, 404, 404]);
      expect(bare(answer.text, idOf('B1'))).toBe(bare(nobody.text, NOBODY));
      expect(denied).toMatchObject([
        { account_id: accountId, acting_as: 'team-leader', subject_type: 'employee', subject_id: idOf('B1') },
      ]);
    }
    expect((await server.ask(`${base}/mensen/${idOf('A1')}`, { cookie })).status).toBe(200);
  });

  it('keeps the own scope, whatever is slipped into the address', async () => {
    const { server, base, schoolId, idOf, as } = await setUp();
    const { cookie } = await as('team-leader', 'LA1');
    const slipped = new URLSearchParams({
      user: idOf('LB1'),
      actorId: idOf('LB1'),
      leaderId: idOf('LB1'),
      employeeId: idOf('B1'),
      teamId: NOBODY,
      schoolId,
      accountId: NOBODY,
      role: 'hr',
    });
    for (const path of ['mijn-team', 'export/mijn-team.csv', 'ontwikkelplannen', 'export/plannen.csv']) {
      const { status, text } = await server.ask(`${base}/${path}?${slipped}`, { cookie });
      expect([path, status, text.includes('AchterA1'), text.includes('AchterB1')]).toEqual([
        path,
        200,
        true,
        false,
      ]);
    }
    expect((await server.ask(`${base}/mensen?${slipped}`, { cookie })).status).toBe(403);
  });

  it('is refused a form with somebody else’s scope in it by name, and nothing is written', async () => {
    const { db, server, base, boardId, idOf, as } = await setUp();
    const { cookie } = await as('team-leader', 'LA1');
    for (const field of [
      'user',
      'actorId',
      'teamId',
      'schoolId',
      'accountId',
      'role',
      'approvedBy',
      'version',
    ]) {
      const form = { on: '2025-10-06', employeeIds: idOf('A1'), [field]: NOBODY };
      const answer = await server.post(`${base}/ontwikkelplannen`, form, { cookie });
      expect([field, answer.status, answer.text.includes(`‘${field}’`)]).toEqual([field, 400, true]);
    }
    const theirs = { on: '2025-10-06', employeeIds: idOf('B1') };
    expect((await server.post(`${base}/ontwikkelplannen`, theirs, { cookie })).status).toBe(404);
    expect(await happenings(db, boardId, 'plan-agreement.entered')).toEqual([]);
    const rows = await db
      .selectFrom('plan_agreements')
      .select('id')
      .where('board_id', '=', boardId)
      .execute();
    expect(rows).toEqual([]);
  });
});

it('one’s own password changes only by the fields of its form', async () => {
  const { db, server, as } = await setUp();
  const { cookie, accountId } = await as('employee', 'A1');
  const account = () => db.selectFrom('accounts').selectAll().where('id', '=', accountId).executeTakeFirst();
  const before = await account();
  for (const field of ['role', 'teamId', 'approvedBy', 'version', 'email', 'employee_id']) {
    const form = { current: PASSWORD, next: 'nog een lang wachtwoord', [field]: 'x' };
    const answer = await server.post('/wachtwoord', form, { cookie });
    expect([field, answer.status, answer.text.includes(`‘${field}’`)]).toEqual([field, 400, true]);
  }
  expect(await account()).toEqual(before);
});

describe.each(['administrator', 'finance', 'mr', 'board', 'school-leader'] as const)('%s', (role) => {
  it('is refused a person’s page and figures, and it stands in the trail', async () => {
    const { db, server, base, boardId, idOf, as } = await setUp();
    const { cookie } = await as(role);
    const paths = OF_PERSON(base, idOf('A1'));
    for (const path of paths) {
      const { status, text } = await server.ask(path, { cookie });
      expect([path, status]).toEqual([path, 404]);
      expect(text).not.toMatch(/AchterA1|Cursus van/);
    }
    expect(await happenings(db, boardId, 'access.denied')).toHaveLength(paths.length);
    expect((await server.ask(`${base}/export/plannen.csv`, { cookie })).status).toBe(403);
  });
});

async function setUp() {
  const db = await openSqlite();
  const school = await makeTwoTeams(db);
  const server = await startTestServer(db);
  const as = (role: Role, number?: string) =>
    makeAccount(db, school.boardId, [role], {
      schoolId: school.schoolId,
      employeeId: number === undefined ? null : school.idOf(number),
    });
  return { ...school, db, server, as };
}
