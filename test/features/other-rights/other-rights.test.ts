import { expect, it } from 'vitest';
import { findDashboard } from '~/app/features/figures/dashboard.server';
import { dashboardJson } from '~/app/features/figures/dashboard-json';
import { listRightsRows } from '~/app/features/figures/lists.server';
import { counterOtherRight, noteOtherRight } from '~/app/features/other-rights/other-rights-commands.server';
import { listOtherRights } from '~/app/features/other-rights/other-rights-queries.server';
import { changeSetting } from '~/app/features/settings/settings-commands.server';
import type { Database } from '~/db/connection.server';
import { changeBoard } from '~/db/scope.server';
import { onEveryDatabase } from '../../support/databases';
import { pageWords } from '../../support/page-words';
import { author, makeSchool } from '../../support/school-factory';
import { openSqlite } from '../../support/sqlite';
import { makeAccount, startTestServer } from '../../support/test-server';
import { makeSmallSchool, YEAR } from '../figures/small-school';

onEveryDatabase('rights beside the basic right', (open) => {
  it('are noted as got and used, and in no figure of the basic right or the 10%', async () => {
    const { read, question, note, noted } = await setUp(await open());
    const figures = async () => ({
      dashboard: dashboardJson(await read((board) => findDashboard(board, question()))),
      people: await read((board) => listRightsRows(board, question())),
    });
    const before = await figures();
    await note('choice-hours', 'grant', 5000);
    await note('choice-hours', 'use', 2000);
    await note('development-time', 'grant', 4000);
    expect((await noted()).map(({ right_name, kind, amount }) => [right_name, kind, Number(amount)])).toEqual(
      [
        ['choice-hours', 'grant', 5000],
        ['choice-hours', 'use', 2000],
        ['development-time', 'grant', 4000],
      ],
    );
    expect(await figures()).toEqual(before);
  });

  it('are taken back by a counter entry, once, and nobody else’s', async () => {
    const { boardId, schoolId, employeeId, idOf, note, noted, read, change } = await setUp(await open());
    const entryId = await note('choice-hours', 'grant', 5000);
    const counter = (whose = employeeId) =>
      change((board) => counterOtherRight(board, author, { schoolId, employeeId: whose, entryId }));
    await expect(counter(idOf('T2'))).rejects.toMatchObject({ refusal: 'unknown-entry' });
    await counter();
    await expect(counter()).rejects.toMatchObject({ refusal: 'already-countered' });
    expect(await noted()).toEqual([]);
    const all = await read(({ query }) =>
      query
        .selectFrom('right_entries')
        .select('amount')
        .where('board_id', '=', boardId)
        .where('right_name', '=', 'choice-hours')
        .orderBy('id')
        .execute(),
    );
    expect(all.map(({ amount }) => Number(amount))).toEqual([5000, -5000]);
  });

  it('are only of who works at the school, and more than nothing', async () => {
    const db = await open();
    const { boardId, employeeId, note } = await setUp(db);
    await expect(note('choice-hours', 'use', 0)).rejects.toMatchObject({ refusal: 'not-positive' });
    const other = await makeSchool(db);
    const elsewhere = { schoolId: other.schoolId, employeeId, period: YEAR.label };
    const told = { ...elsewhere, rightName: 'choice-hours', kind: 'use', hours: 100 } as const;
    await expect(
      changeBoard(db, boardId, (board) => noteOtherRight(board, author, told)),
    ).rejects.toMatchObject({ refusal: 'unknown-employee' });
  });
});

it('stand on the page of the person from the day that the school keeps them', async () => {
  const db = await openSqlite();
  const { boardId, schoolId, brin, employeeId } = await setUp(db);
  const only = [
    'school.person',
    'school.person.open',
    'school.person.other-rights',
    'school.person.other-rights.take-back',
  ];
  const server = await startTestServer(db, { only });
  const { cookie } = await makeAccount(db, boardId, ['hr']);
  const here = `/${brin}/2025-2026/mensen/${employeeId}`;
  const person = async () => pageWords((await server.ask(here, { cookie })).text);
  const noteForm = { rightName: 'choice-hours', kind: 'grant', hours: '50' };
  await server.post(`${here}/openen`, { reason: 'own-question' }, { cookie });
  const post = (form: Record<string, string>, path = '') =>
    server.post(`${here}/andere-rechten${path}`, form, { cookie });

  expect(await person()).not.toContain('Andere rechten');
  expect((await post(noteForm)).status).toBe(404);
  await changeBoard(db, boardId, (board) =>
    changeSetting(board, author, { schoolId, key: 'otherRights', value: true }),
  );
  expect(await person()).toContain('Andere rechten Deze uren horen niet bij het basisrecht');
  const wrong = await post({ ...noteForm, hours: 'veel' });
  expect([wrong.status, wrong.text.includes('Dit is geen aantal uren')]).toEqual([400, true]);
  expect((await post(noteForm)).status).toBe(302);
  await post({ ...noteForm, kind: 'use', hours: '12,5' });
  expect(await person()).toContain('Recht Gekregen Gebruikt Over keuzebudget 50 uur 12,5 uur 37,5 uur');

  const [, takeBack = ''] =
    /andere-rechten(\/[^/"]+\/intrekken)/.exec((await server.ask(here, { cookie })).text) ?? [];
  expect((await post({}, takeBack)).status).toBe(302);
  expect((await post({}, takeBack)).status).toBe(409);
  expect(await person()).toContain('keuzebudget 0 uur 12,5 uur 12,5 uur te veel gebruikt');

  const leader = await makeAccount(db, boardId, ['finance']);
  const refused = await server.post(`${here}/andere-rechten`, noteForm, { cookie: leader.cookie });
  expect(refused.status).toBe(403);
});

async function setUp(db: Database) {
  const school = await makeSmallSchool(db);
  const { schoolId, idOf, change } = school;
  const employeeId = idOf('T1');
  const whose = { schoolId, employeeId, period: YEAR.label };
  return {
    ...school,

    employeeId,
    note: (rightName: 'choice-hours' | 'development-time', kind: 'grant' | 'use', hours: number) =>
      change((board) => noteOtherRight(board, author, { ...whose, rightName, kind, hours })),
    noted: () => school.read((board) => listOtherRights(board, whose)),
  };
}
