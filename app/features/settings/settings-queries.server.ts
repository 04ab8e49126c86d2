import type { SchoolRuleSettings } from '~/app/domain/settings';
import { standing } from '~/app/domain/standing';
import type { BoardDb } from '~/db/scope.server';

// Rows come in the order of entering, so that the last one of a key is the one that holds.

/** The lumpsum that holds per calendar year, oldest year first. */
export async function listLumpsums(board: BoardDb, schoolId: string) {
  const rows = await board.query
    .selectFrom('lumpsums as l')
    .leftJoin('accounts as a', (join) =>
      join.onRef('a.board_id', '=', 'l.board_id').onRef('a.id', '=', 'l.account_id'),
    )
    .select(['l.id', 'l.calendar_year', 'l.cents', 'l.source', 'l.is_estimate', 'l.entered_at'])
    .select('a.name as entered_by')
    .where('l.board_id', '=', board.boardId)
    .where('l.school_id', '=', schoolId)
    .orderBy('l.calendar_year')
    .orderBy('l.id')
    .execute();
  return lastOfEach(rows, (row) => String(row.calendar_year));
}

/** The hour value that holds per calendar year and function category. */
export async function listHourValues(board: BoardDb, schoolId: string) {
  const rows = await board.query
    .selectFrom('hour_values as h')
    .leftJoin('accounts as a', (join) =>
      join.onRef('a.board_id', '=', 'h.board_id').onRef('a.id', '=', 'h.account_id'),
    )
    .select(['h.id', 'h.calendar_year', 'h.function_category', 'h.hourly_cents', 'h.yearly_cents'])
    .select(['h.source', 'h.entered_at', 'a.name as entered_by'])
    .where('h.board_id', '=', board.boardId)
    .where('h.school_id', '=', schoolId)
    .orderBy('h.calendar_year')
    .orderBy('h.id')
    .execute();
  return lastOfEach(rows, (row) => `${row.calendar_year} ${row.function_category}`);
}

/** What the school chose, without defaults: `withDefaults` of the domain adds those. */
export async function findSettings(board: BoardDb, schoolId: string): Promise<Partial<SchoolRuleSettings>> {
  const rows = await listSettings(board, schoolId);
  return Object.fromEntries(rows.map((row) => [row.key, row.value]));
}

/** The choice that holds per key, with who made it and when. */
export async function listSettings(board: BoardDb, schoolId: string) {
  const rows = await board.query
    .selectFrom('school_settings as s')
    .leftJoin('accounts as a', (join) =>
      join.onRef('a.board_id', '=', 's.board_id').onRef('a.id', '=', 's.account_id'),
    )
    .select(['s.id', 's.key', 's.value', 's.entered_at', 'a.name as entered_by'])
    .where('s.board_id', '=', board.boardId)
    .where('s.school_id', '=', schoolId)
    .orderBy('s.id')
    .execute();
  return lastOfEach(rows, (row) => row.key).map((row) => ({
    ...row,
    value: JSON.parse(row.value) as unknown,
  }));
}

/** General costs that stand, in the order of entering. */
export async function listGeneralCosts(board: BoardDb, schoolId: string) {
  const rows = await board.query
    .selectFrom('general_costs as c')
    .leftJoin('accounts as a', (join) =>
      join.onRef('a.board_id', '=', 'c.board_id').onRef('a.id', '=', 'c.account_id'),
    )
    .select(['c.id', 'c.calendar_year', 'c.kind', 'c.description', 'c.cents', 'c.counters_id'])
    .select(['c.entered_at', 'a.name as entered_by'])
    .where('c.board_id', '=', board.boardId)
    .where('c.school_id', '=', schoolId)
    .orderBy('c.id')
    .execute();
  return standing(rows);
}

/** Carry-over agreements that stand, with whom they were made, in the order of entering. */
export async function listCarryOvers(board: BoardDb, schoolId: string) {
  const rows = await board.query
    .selectFrom('carry_over_agreements as c')
    .innerJoin('employees as e', (join) =>
      join.onRef('e.board_id', '=', 'c.board_id').onRef('e.id', '=', 'c.employee_id'),
    )
    .leftJoin('accounts as a', (join) =>
      join.onRef('a.board_id', '=', 'c.board_id').onRef('a.id', '=', 'c.account_id'),
    )
    .select(['c.id', 'c.employee_id', 'e.first_name', 'e.infix', 'e.last_name', 'c.from_year'])
    .select(['c.hours', 'c.cents', 'c.signed_on', 'c.expires_on', 'c.note', 'c.counters_id'])
    .select(['c.entered_at', 'a.name as entered_by'])
    .where('c.board_id', '=', board.boardId)
    .where('c.school_id', '=', schoolId)
    .orderBy('c.id')
    .execute();
  return standing(rows);
}

function lastOfEach<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Row[] {
  return [...new Map(rows.map((row) => [keyOf(row), row])).values()];
}
