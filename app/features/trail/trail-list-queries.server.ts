import { inBatches } from '~/db/batches';
import type { BoardDb } from '~/db/scope.server';
import type { Tables } from '~/db/tables';

/** Tables of entries about a person, whose rows are subjects of their own. */
const ABOUT_PERSON = [
  'carry_over_agreements',
  'plan_agreements',
  'leader_registrations',
  'right_entries',
] as const;

/** Tables of entries about a school. */
const ABOUT_SCHOOL = [
  'locations',
  'lumpsums',
  'hour_values',
  'general_costs',
  'school_settings',
  'pupil_counts',
  'year_closings',
  'imports',
  'introduction_entries',
] as const;

/** Everything of which the trail may tell when it tells about this person. */
export const subjectsOfEmployee = (board: BoardDb, employeeId: string): Promise<string[]> =>
  subjectsOf(board, 'employee_id', employeeId, ABOUT_PERSON);

/** Everything of which the trail may tell when it tells about this school. */
export const subjectsOfSchool = (board: BoardDb, schoolId: string): Promise<string[]> =>
  subjectsOf(board, 'school_id', schoolId, ABOUT_SCHOOL);

/** The people with that personeelsnummer or e-mail address. */
export async function findNamedEmployees(board: BoardDb, named: string): Promise<string[]> {
  const rows = await board.query
    .selectFrom('employees')
    .select('id')
    .where('board_id', '=', board.boardId)
    .where((eb) =>
      eb.or([
        eb('employee_number', '=', named),
        eb(eb.fn<string>('lower', ['email']), '=', named.toLowerCase()),
      ]),
    )
    .execute();
  return rows.map(({ id }) => id);
}

/** The accounts with that e-mail address, ended ones too. */
export async function findNamedAccounts(board: BoardDb, email: string): Promise<string[]> {
  const rows = await board.query
    .selectFrom('accounts')
    .select('id')
    .where('board_id', '=', board.boardId)
    .where('email', '=', email.toLowerCase())
    .execute();
  return rows.map(({ id }) => id);
}

/** Of which school each entry of the trail about a school is, by subject. */
export async function findSchoolOfSubjects(board: BoardDb): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const table of ABOUT_SCHOOL) {
    const rows = await board.query
      .selectFrom(table as 'imports')
      .select(['id', 'school_id'])
      .where('board_id', '=', board.boardId)
      .execute();
    for (const row of rows) found.set(row.id, row.school_id);
  }
  return found;
}

/** The names of all accounts of the board, ended ones too. */
export async function findAccountNames(board: BoardDb): Promise<Map<string, string>> {
  const rows = await board.query
    .selectFrom('accounts')
    .select(['id', 'name'])
    .where('board_id', '=', board.boardId)
    .orderBy('name')
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

async function subjectsOf(
  board: BoardDb,
  column: 'employee_id' | 'school_id',
  id: string,
  tables: readonly (keyof Tables)[],
): Promise<string[]> {
  const ids = [id];
  for (const table of tables) {
    const rows = await board.query
      .selectFrom(table as 'right_entries')
      .select('id')
      .where('board_id', '=', board.boardId)
      .where(column, '=', id)
      .execute();
    ids.push(...rows.map((row) => row.id));
  }
  return ids;
}

function selectEntries(board: BoardDb) {
  return board.query
    .selectFrom('trail_entries as t')
    .leftJoin('accounts as a', (join) =>
      join.onRef('a.board_id', '=', 't.board_id').onRef('a.id', '=', 't.account_id'),
    )
    .select(['t.id', 't.seq', 't.at', 't.acting_as', 't.action', 't.subject_type', 't.subject_id'])
    .select(['a.name as account_name'])
    .where('t.board_id', '=', board.boardId);
}

/** The entries of these subjects with what was there before and after, oldest first. */
export async function listEntriesOf(board: BoardDb, subjectIds: readonly string[]) {
  const entries = [];
  for (const ids of inBatches([...new Set(subjectIds)], 1)) {
    const rows = await selectEntries(board)
      .leftJoin('trail_contents as c', (join) =>
        join.onRef('c.board_id', '=', 't.board_id').onRef('c.trail_entry_id', '=', 't.id'),
      )
      .select(['t.before_hash', 't.after_hash', 'c.before', 'c.after'])
      .where('t.subject_id', 'in', ids)
      .execute();
    entries.push(...rows);
  }
  return entries.sort((a, b) => a.seq - b.seq);
}
export type TrailEntryRow = Awaited<ReturnType<typeof listEntriesOf>>[number];

/** Moments from-to (the last one not included), of everybody or of one account. */
interface AskedPeriod {
  from: string;
  to: string;
  accountId: string | null;
}

/** Who did what in a period, without what was there before and after; the newest first, no more than `most`. */
export async function listDoings(
  board: BoardDb,
  { from, to, accountId, most }: AskedPeriod & { most: number },
) {
  return selectEntries(board)
    .where('t.at', '>=', from)
    .where('t.at', '<', to)
    .$if(accountId !== null, (query) => query.where('t.account_id', '=', accountId))
    .orderBy('t.seq', 'desc')
    .limit(most)
    .execute();
}
export type DoingRow = Awaited<ReturnType<typeof listDoings>>[number];

/** How often who did what in a period. */
export async function countDoings(board: BoardDb, { from, to, accountId }: AskedPeriod) {
  return board.query
    .selectFrom('trail_entries as t')
    .leftJoin('accounts as a', (join) =>
      join.onRef('a.board_id', '=', 't.board_id').onRef('a.id', '=', 't.account_id'),
    )
    .select(['a.name as account_name', 't.acting_as', 't.action'])
    .select((eb) => eb.fn.countAll<number>().as('times'))
    .where('t.board_id', '=', board.boardId)
    .where('t.at', '>=', from)
    .where('t.at', '<', to)
    .$if(accountId !== null, (query) => query.where('t.account_id', '=', accountId))
    .groupBy(['a.name', 't.acting_as', 't.action'])
    .orderBy('t.action')
    .execute();
}
