import { expect, test } from 'vitest';
import { RuleConflict } from '~/app/domain/rules/rule-book';
import { loadRuleSet, RuleSetRefused, withdrawRuleSet } from '~/app/features/rules/rule-set-commands.server';
import { findRuleBook, listRuleSets } from '~/app/features/rules/rule-set-queries.server';
import { type BoardDb, changeBoard, withBoard } from '~/db/scope.server';
import { seededRuleBook } from '~/seeds/rules';
import { onEveryDatabase } from '~/test/support/databases';
import { author, makeSchool } from '~/test/support/school-factory';

const RULE = {
  id: 'VO27-01',
  sector: 'VO',
  valid_from: '2027-08-01',
  valid_until: null,
  function_category: 'leraar',
  key: 'basic_right_hours',
  value: 90,
  unit: 'clock_hour',
  period: 'school_year',
  pro_rata: 'job_size',
  citation: 'cao vo 2027, artikel 16.4',
  status: 'WEB-VERIFIED',
  note: '',
};
const fileWith = (rule: object) => ({
  name: 'Cao VO 2027',
  content: JSON.stringify({ version: 1, rules: [{ ...RULE, ...rule }] }),
});
const teacherHours = { sector: 'VO', key: 'basic_right_hours', subject: 'teacher' } as const;

onEveryDatabase('rule sets of a board', (open) => {
  async function start() {
    const db = await open();
    const { boardId } = await makeSchool(db);
    const load = (file = fileWith({})) =>
      changeBoard(db, boardId, (board) => loadRuleSet(board, author, seededRuleBook(), file));
    const read = <T>(work: (board: BoardDb) => Promise<T>, whose = boardId) => withBoard(db, whose, work);
    const book = (whose = boardId) => read((board) => findRuleBook(board, seededRuleBook()), whose);
    const versions = () =>
      read(({ query }) => query.selectFrom('schools').select('data_version').executeTakeFirstOrThrow());
    return { db, boardId, load, read, book, versions };
  }

  test('hold from their date, beside the rules of the product, for their own board alone', async () => {
    const { db, load, book } = await start();
    const other = await makeSchool(db);
    expect(await book()).toBe(seededRuleBook());
    await load();
    const own = await book();
    expect(own.find({ ...teacherHours, on: '2027-07-31' })).toMatchObject({ id: 'VO18-01', value: 83 });
    expect(own.find({ ...teacherHours, on: '2027-08-01' })).toMatchObject({ id: 'VO27-01', value: 90 });
    expect(await book(other.boardId)).toBe(seededRuleBook());
  });

  test('stay one and the same book until something is loaded or withdrawn', async () => {
    const { load, book } = await start();
    await load();
    const first = await book();
    expect(await book()).toBe(first);
    await load(fileWith({ id: 'VO29-01', valid_from: '2029-08-01', value: 95 }));
    const second = await book();
    expect(second.find({ ...teacherHours, on: '2030-01-01' })?.value).toBe(95);
    expect(second).not.toBe(first);
  });

  test('change the figures of every school: their data version goes up', async () => {
    const { load, versions } = await start();
    const before = await versions();
    await load();
    expect((await versions()).data_version).toBe(before.data_version + 1);
  });

  test('that start on the day of another rule are refused with both names, and nothing is kept', async () => {
    const { load, read } = await start();
    const sameDay = load(fileWith({ id: 'X-1', valid_from: '2018-06-01' }));
    await expect(sameDay).rejects.toThrow(RuleConflict);
    await expect(sameDay).rejects.toThrow(/VO18-01|X-1/);
    expect(await read(listRuleSets)).toEqual([]);
  });

  test('can be withdrawn, once', async () => {
    const { db, boardId, load, read, book } = await start();
    const id = await load();
    const withdraw = () =>
      changeBoard(db, boardId, (board) => withdrawRuleSet(board, author, seededRuleBook(), id));
    await withdraw();
    expect((await book()).find({ ...teacherHours, on: '2028-01-01' })?.id).toBe('VO18-01');
    expect(await read(listRuleSets)).toEqual([]);
    await expect(withdraw()).rejects.toThrow(RuleSetRefused);
  });

  test('name who loaded them', async () => {
    const { load, read } = await start();
    await load();
    expect(await read(listRuleSets)).toMatchObject([{ name: 'Cao VO 2027', rules: [{ id: 'VO27-01' }] }]);
  });
});
