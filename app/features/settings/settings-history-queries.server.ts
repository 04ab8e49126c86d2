import type { IsoDate } from '~/app/domain/dates';
import type { SchoolRuleSettings } from '~/app/domain/settings';
import type { BoardDb } from '~/db/scope.server';

// Everything that was ever entered, newest first: the first row of a key holds, the others came before it.

/** Every lumpsum that was entered, with who did and when. */
export async function listLumpsumEntries(board: BoardDb, schoolId: string) {
  return board.query
    .selectFrom('lumpsums as l')
    .leftJoin('accounts as a', (join) =>
      join.onRef('a.board_id', '=', 'l.board_id').onRef('a.id', '=', 'l.account_id'),
    )
    .select(['l.calendar_year', 'l.cents', 'l.source', 'l.is_estimate', 'l.entered_at'])
    .select('a.name as entered_by')
    .where('l.board_id', '=', board.boardId)
    .where('l.school_id', '=', schoolId)
    .orderBy('l.calendar_year', 'desc')
    .orderBy('l.id', 'desc')
    .execute();
}

/** Every hour value that was entered, with who did and when. */
export async function listHourValueEntries(board: BoardDb, schoolId: string) {
  return board.query
    .selectFrom('hour_values as h')
    .leftJoin('accounts as a', (join) =>
      join.onRef('a.board_id', '=', 'h.board_id').onRef('a.id', '=', 'h.account_id'),
    )
    .select(['h.calendar_year', 'h.function_category', 'h.hourly_cents', 'h.yearly_cents'])
    .select(['h.source', 'h.entered_at', 'a.name as entered_by'])
    .where('h.board_id', '=', board.boardId)
    .where('h.school_id', '=', schoolId)
    .orderBy('h.calendar_year', 'desc')
    .orderBy('h.id', 'desc')
    .execute();
}

/** Every choice of rules that was made, with who made it and when. */
export async function listSettingEntries(board: BoardDb, schoolId: string) {
  const rows = await board.query
    .selectFrom('school_settings as s')
    .leftJoin('accounts as a', (join) =>
      join.onRef('a.board_id', '=', 's.board_id').onRef('a.id', '=', 's.account_id'),
    )
    .select(['s.key', 's.value', 's.entered_at', 'a.name as entered_by'])
    .where('s.board_id', '=', board.boardId)
    .where('s.school_id', '=', schoolId)
    .orderBy('s.id', 'desc')
    .execute();
  return rows.map((row) => ({
    ...row,
    key: row.key as keyof SchoolRuleSettings,
    value: JSON.parse(row.value) as unknown,
  }));
}

/** Who has a job at the school or had one since that day, to make an agreement with: by last name. */
export async function listEmployeesOfSchool(board: BoardDb, schoolId: string, since: IsoDate) {
  return board.query
    .selectFrom('employees as e')
    .select(['e.id', 'e.first_name', 'e.infix', 'e.last_name', 'e.employee_number'])
    .where('e.board_id', '=', board.boardId)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('jobs as j')
          .select('j.id')
          .whereRef('j.board_id', '=', 'e.board_id')
          .whereRef('j.employee_id', '=', 'e.id')
          .where('j.school_id', '=', schoolId)
          .where((job) => job.or([job('j.valid_to', 'is', null), job('j.valid_to', '>=', since)])),
      ),
    )
    .orderBy('e.last_name')
    .orderBy('e.first_name')
    .orderBy('e.id')
    .execute();
}
