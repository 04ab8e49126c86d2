import { describe, expect, it } from 'vitest';
import type { Role } from '~/app/domain/access';
import { createAccount, grantRole } from '~/app/features/accounts/account-commands.server';
import { startSession } from '~/app/features/accounts/session-commands.server';
import { importStaffRows } from '~/app/features/imports/import-commands.server';
import { savePrivateText, sharePrivateText } from '~/app/features/private-texts/private-text-commands.server';
import {
  arrangeSubstitution,
  withdrawSubstitution,
} from '~/app/features/substitutions/substitution-commands.server';
import { sessionCookie } from '~/app/server/session-cookie.server';
import { changeBoard, withBoard } from '~/db/scope.server';
import { reflectionQuestions } from '~/seeds/handbook';
import { pageWords } from '../../support/page-words';
import { author } from '../../support/school-factory';
import { openSqlite } from '../../support/sqlite';
import { BY_PASSWORD, startTestServer } from '../../support/test-server';
import { makePrimarySchool, TODAY } from '../figures/primary-school';
import { people } from '../figures/school-of';

// D1 leads L1 to L6, D2 leads B5; B1 is a teacher who stands in.
const LAST = '2026-04-12';
const AFTER = '2026-04-13';

describe('a substitute', () => {
  it('has the role and sees the people of the leader, also in plans, exports and why, until the last day', async () => {
    const { arrange, as, school } = await setUp();
    const before = await as('employee', 'B1');
    expect((await before.get('/mijn-team')).status).toBe(403);
    await arrange('D1', 'B1', TODAY, LAST);
    expect((await before.get('/mijn-team')).status, 'other rights need another session').toBe(302);

    for (const day of [TODAY, LAST]) {
      const substitute = await as('employee', 'B1', { day, active: 'team-leader' });
      const team = await substitute.get('/mijn-team');
      expect(team.text).toContain('AchterL1');
      expect(pageWords(team.text)).toContain('Je vervangt Voor AchterD1 tot en met 12 apr 2026.');
      expect(team.text, 'the people of another leader').not.toContain('AchterB5');
      expect((await substitute.get('/ontwikkelplannen')).text).toContain('AchterL1');
      expect((await substitute.get('/export/mijn-team.csv')).text).toContain('AchterL1');
      expect((await substitute.get(`/mensen/${school.idOf('L1')}`)).status).toBe(200);
      expect((await substitute.get(`/export/persoon-${school.idOf('L1')}.csv`)).status).toBe(200);
      expect((await substitute.get(`/mensen/${school.idOf('B5')}`)).status).toBe(404);
      const noted = await substitute.post('/ontwikkelplannen', {
        on: '2026-02-02',
        employeeIds: school.idOf('L1'),
      });
      expect(noted.status).toBe(302);
    }

    const after = await as('employee', 'B1', { day: AFTER, active: 'team-leader' });
    expect((await after.get('/mijn-team')).status).toBe(403);
    expect((await after.get(`/mensen/${school.idOf('L1')}`)).status).toBe(404);
    expect((await after.get(`/export/persoon-${school.idOf('L1')}.csv`)).status).toBe(404);
    expect((await after.get('/ontwikkelplannen')).text).not.toContain('AchterL1');
    const noted = { on: '2026-02-02', employeeIds: school.idOf('L1') };
    expect((await after.post('/ontwikkelplannen', noted)).status).toBe(403);
  });

  it('keeps the own people beside those of the leader', async () => {
    const { arrange, as, school } = await setUp();
    await arrange('D1', 'D2', TODAY, LAST);
    const leader = await as('team-leader', 'D2');
    const { text } = await leader.get('/mijn-team');
    expect(text).toContain('AchterL1');
    expect(text).toContain('AchterB5');
    const later = await as('team-leader', 'D2', { day: AFTER });
    const own = await later.get('/mijn-team');
    expect(own.text).not.toContain('AchterL1');
    expect(own.text).toContain('AchterB5');
    expect((await later.get(`/mensen/${school.idOf('L1')}`)).status).toBe(404);
  });

  it('is never the leader of oneself', async () => {
    const { arrange, as, school } = await setUp();
    await arrange('D1', 'L1', TODAY, LAST);
    const substitute = await as('employee', 'L1', { active: 'team-leader' });
    const { text } = await substitute.get('/export/mijn-team.csv');
    expect(text).toContain('AchterL2');
    expect(text).not.toContain('AchterL1');
    const own = { on: '2026-02-02', employeeIds: school.idOf('L1') };
    expect((await substitute.post('/ontwikkelplannen', own)).status).toBe(404);
  });

  it('never sees what somebody shared with the leader', async () => {
    const { arrange, as, school } = await setUp();
    await arrange('D1', 'B1', TODAY, LAST);
    const { db, boardId } = school;
    const [question] = reflectionQuestions;
    const field = { employeeId: school.idOf('L1'), key: question?.key ?? '' };
    const withId = school.idOf('D1');
    await changeBoard(db, boardId, async (board) => {
      await savePrivateText(board, author, { ...field, content: 'Alleen voor de directeur.' });
      await sharePrivateText(board, author, { ...field, withId, leaderIds: [withId] });
    });
    const leader = await as('team-leader', 'D1');
    expect((await leader.get(`/mensen/${school.idOf('L1')}`)).text).toContain('Alleen voor de directeur.');
    const substitute = await as('employee', 'B1', { active: 'team-leader' });
    for (const path of ['/mijn-team', `/mensen/${school.idOf('L1')}`, '/ontwikkelplannen', '/mijn-reflectie'])
      expect((await substitute.get(path)).text).not.toContain('Alleen voor de directeur.');
  });

  it('is withdrawn from the same day on, and both stand in the trail', async () => {
    const { arrange, as, school } = await setUp();
    const substitutionId = await arrange('D1', 'B1', TODAY, LAST);
    const substitute = await as('employee', 'B1', { active: 'team-leader' });
    expect((await substitute.get('/mijn-team')).text).toContain('AchterL1');
    const { boardId, schoolId, db } = school;
    await changeBoard(db, boardId, (board) =>
      withdrawSubstitution(board, author, { schoolId, substitutionId, today: TODAY }),
    );
    expect((await substitute.get('/mijn-team')).status).toBe(302);
    const again = await as('employee', 'B1', { active: 'team-leader' });
    expect((await again.get('/mijn-team')).status).toBe(403);
    const trail = await withBoard(db, boardId, ({ query }) =>
      query
        .selectFrom('trail_entries')
        .select('action')
        .where('subject_type', '=', 'substitution')
        .orderBy('seq')
        .execute(),
    );
    expect(trail.map(({ action }) => action)).toEqual(['substitution.arranged', 'substitution.withdrawn']);
  });
});

describe('the page of substitutions', () => {
  it('lets P&O arrange it for everybody, and withdraw it', async () => {
    const { as, school } = await setUp();
    const hr = await as('hr');
    expect(pageWords((await hr.get('/vervanging')).text)).toContain('Leg hierboven vast wie er vervangt');
    const entry = { leaderId: school.idOf('D1'), substituteId: school.idOf('B1'), from: TODAY, to: LAST };
    expect((await hr.post('/vervanging', entry)).headers.location).toMatch(
      /vervanging\?opgeslagen=vervanging/,
    );
    const { text } = await hr.get('/vervanging');
    expect(pageWords(text)).toContain('Voor AchterB1 vervangt Voor AchterD1 tot en met 12 apr 2026.');
    expect(pageWords(text)).toContain('heeft nog geen account');
    expect((await hr.post('/vervanging', entry)).text).toContain('vervangt al op een of meer van deze dagen');
    const [, id = ''] = /vervanging\/([0-9a-f-]{36})\/intrekken/.exec(text) ?? [];
    expect((await hr.post(`/vervanging/${id}/intrekken`, {})).status).toBe(302);
    expect(pageWords((await hr.get('/vervanging')).text)).toContain('ingetrokken');
    expect((await hr.post(`/vervanging/${id}/intrekken`, {})).status).toBe(409);
  });

  it('lets a leader arrange and withdraw the own absence only', async () => {
    const { as, arrange, school } = await setUp();
    const others = await arrange('D2', 'B2', TODAY, LAST);
    const leader = await as('team-leader', 'D1');
    const { text } = await leader.get('/vervanging');
    expect(text).not.toContain('AchterD2 ');
    expect(text).not.toContain('B2 vervangt');
    const days = { substituteId: school.idOf('B1'), from: TODAY, to: LAST };
    const own = await leader.post('/vervanging', { ...days, leaderId: school.idOf('D1') });
    expect(own.status).toBe(302);
    expect((await leader.post('/vervanging', { ...days, leaderId: school.idOf('D2') })).status).toBe(404);
    expect((await leader.post(`/vervanging/${others}/intrekken`, {})).status).toBe(404);
    expect((await leader.get('/vervanging')).text.match(/action="[^"]*\/intrekken"/g)).toHaveLength(1);
  });

  it.each<[string, Record<string, string>, string]>([
    ['nobody', { substituteId: '' }, 'Kies wie vervangt.'],
    ['the leader as substitute', { substituteId: 'D1' }, 'Kies iemand anders dan wie afwezig is.'],
    ['who works elsewhere', { substituteId: 'nobody' }, 'werkt niet op deze school'],
    ['who leads nobody', { leaderId: 'B2' }, 'leidt op deze school niemand'],
    ['a day that has been', { from: '2026-03-15' }, 'Deze dag is al geweest.'],
    ['an end before the beginning', { to: '2026-03-15' }, 'De laatste dag ligt voor de eerste.'],
    ['more than a year', { to: '2027-03-16' }, 'Dit is langer dan een jaar.'],
    ['a day that is none', { to: '2026-02-30' }, 'Deze datum bestaat niet.'],
    ['a field too many', { withdrawnOn: '2026-03-16' }, 'kent het veld ‘withdrawnOn’ niet'],
  ])('refuses %s and says what to do', async (_, wrong, says) => {
    const { as, school } = await setUp();
    const hr = await as('hr');
    const form = { leaderId: 'D1', substituteId: 'B1', from: TODAY, to: LAST, ...wrong };
    const entry = {
      ...form,
      leaderId: school.idOf(form.leaderId),
      substituteId: form.substituteId && (school.findId(form.substituteId) ?? form.substituteId),
    };
    const answer = await hr.post('/vervanging', entry);
    expect(answer.status).toBe(400);
    expect(pageWords(answer.text)).toContain(says);
    expect(await school.db.selectFrom('substitutions').select('id').execute()).toEqual([]);
  });

  it.each<[Role]>([['employee'], ['mr'], ['finance'], ['school-leader'], ['board'], ['administrator']])(
    'is not for %s',
    async (role) => {
      const { as } = await setUp();
      expect((await (await as(role, role === 'employee' ? 'L1' : undefined)).get('/vervanging')).status).toBe(
        403,
      );
    },
  );
});

async function setUp() {
  const db = await openSqlite();
  const made = await makePrimarySchool(db);
  const { boardId, schoolId } = made;
  for (const rows of [
    people('L', 6, 'Leerkracht', 'Onderbouw', {
      Betrekkingsomvang: 0.8,
      Vestiging: '',
      Leidinggevende: 'D1',
    }),
    people('B', 5, 'Leerkracht', 'Bovenbouw', { Vestiging: '', Leidinggevende: 'D2' }).slice(4),
  ]) {
    const given = { today: TODAY, referenceDate: '2025-08-01' };
    const { errors } = await importStaffRows(db, boardId, schoolId, author, rows, given);
    expect(errors).toEqual([]);
  }
  const numbers = await withBoard(db, boardId, ({ query }) =>
    query.selectFrom('employees').select(['id', 'employee_number']).execute(),
  );
  const findId = (number: string) => numbers.find((row) => row.employee_number === number)?.id;
  const school = { ...made, findId };
  const base = `/${made.brin}/2025-2026`;

  const arrange = (leader: string, substitute: string, from: string, to: string) =>
    changeBoard(db, boardId, (board) =>
      arrangeSubstitution(board, author, {
        schoolId,
        leaderId: school.idOf(leader),
        substituteId: school.idOf(substitute),
        from,
        to,
        today: TODAY,
      }),
    );

  /** Somebody with that role of their own, who looks as `active`, on a day. */
  const as = async (role: Role, number?: string, { day = TODAY, active = role } = {}) => {
    const server = await startTestServer(db, { today: day });
    const email = `${role}.${number ?? ''}@school.test`;
    const accountId =
      (
        await db
          .selectFrom('accounts')
          .select('id')
          .where('email', '=', email.toLowerCase())
          .executeTakeFirst()
      )?.id ??
      (await changeBoard(db, boardId, async (board) => {
        const employeeId = number === undefined ? null : school.idOf(number);
        const id = await createAccount(board, author, { name: email, email, employeeId });
        await grantRole(board, author, { accountId: id, role, schoolId, validFrom: '2025-08-01' });
        return id;
      }));
    const substitution =
      active === role
        ? undefined
        : await db.selectFrom('substitutions').select('id').orderBy('id', 'desc').executeTakeFirst();
    const now = new Date().toISOString();
    const signedIn = { boardId, accountId, roleId: substitution?.id, ...BY_PASSWORD, now };
    const cookie = (await sessionCookie.serialize(await startSession(db, signedIn))).split(';')[0] ?? '';
    return {
      get: (path: string) => server.ask(`${base}${path}`, { cookie }),
      post: (path: string, form: Record<string, string>) => server.post(`${base}${path}`, form, { cookie }),
    };
  };
  return { as, arrange, school };
}
