import { expect, onTestFinished, test } from 'vitest';
import { changeSetting } from '~/app/features/settings/settings-commands.server';
import { openDatabase } from '~/db/connection.server';
import { rodeDraad } from '../../support/command-line';
import { pageWords } from '../../support/page-words';
import { author } from '../../support/school-factory';
import { placeSqlite } from '../../support/sqlite';
import { makePrivacySchool } from './privacy-school';

const NAME = 'Wouter Zandstra';

async function setUp() {
  const file = await placeSqlite();
  const db = openDatabase(file);
  onTestFinished(() => db.destroy());
  const school = await makePrivacySchool(db, ['school.retention', 'school.retention.erase']);
  const names = async () =>
    (await school.read(({ query }) => query.selectFrom('employees').select('last_name').execute())).map(
      (row) => row.last_name,
    );
  return { ...school, file, names };
}

test.each(['hr', 'administrator'] as const)(
  '%s sees who is past the term, what goes and what stays, and erases',
  async (role) => {
    const { as, idOf, names } = await setUp();
    const person = idOf('P48213');
    const asked = await as(role);
    const list = pageWords((await asked.get('/bewaartermijn')).text);
    expect(list).toContain('1 persoon is langer dan 2 jaar weg.');
    expect(list).toContain(NAME);
    const preview = pageWords((await asked.get(`/bewaartermijn/${person}`)).text);
    expect(preview).toContain('1 deelnames aan activiteiten');
    expect(await names()).toContain('Zandstra');
    const done = await asked.post(`/bewaartermijn/${person}`, { employeeIds: person });
    expect(done.headers.location).toMatch(/bewaartermijn\?gewist$/);
    expect(await names()).toContain('Verwijderde medewerker');
    expect(pageWords((await asked.get('/bewaartermijn')).text)).toContain(
      'Niemand is langer dan 2 jaar weg.',
    );
  },
);

test('whoever still works here is not on the page, and the term of the school counts', async () => {
  const { as, idOf, change, schoolId } = await setUp();
  const hr = await as('hr');
  expect((await hr.get(`/bewaartermijn/${idOf('T1')}`)).status).toBe(404);
  expect((await hr.post(`/bewaartermijn/${idOf('T1')}`, { employeeIds: idOf('T1') })).status).toBe(404);
  await change((board) => changeSetting(board, author, { schoolId, key: 'retentionYears', value: 3 }));
  const words = pageWords((await hr.get('/bewaartermijn')).text);
  expect(words).toContain('Niemand is langer dan 3 jaar weg.');
  expect(words).toContain('1 aug 2026');
  for (const role of ['employee', 'team-leader', 'school-leader', 'board', 'finance', 'mr'] as const)
    expect([role, (await (await as(role)).get('/bewaartermijn')).status]).toEqual([role, 403]);
});

test('the command line shows who it would be, refuses who works here, and erases', async () => {
  const { file, brin, names } = await setUp();
  const run = (...args: string[]) => rodeDraad(['erase', '--school', brin, ...args, '--database', file]);
  expect((await run()).err).toContain('Zeg erbij van wie');
  expect(await run('--employee', 'T1')).toMatchObject({
    code: 1,
    err: expect.stringContaining('nog een dienstverband'),
  });
  expect(await run('--due', '--dry-run')).toMatchObject({
    code: 0,
    out: expect.stringContaining('Zou worden gewist: P48213'),
  });
  expect(await names()).toContain('Zandstra');
  expect(await run('--due')).toMatchObject({ code: 0, out: expect.stringContaining('Gewist: P48213') });
  expect(await names()).not.toContain('Zandstra');
  expect((await run('--due')).out).toContain('Er is niets gewist.');
}, 120_000);
