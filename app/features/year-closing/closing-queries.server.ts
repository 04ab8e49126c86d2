import type { IsoDate } from '~/app/domain/dates';
import type { RuleBook } from '~/app/domain/rules/rule-book';
import type { SchoolYear } from '~/app/domain/school-year';
import type { SchoolRow } from '~/app/features/boards/board-queries.server';
import { peopleRights } from '~/app/features/figures/people-rights';
import { findSchoolRows } from '~/app/features/figures/school-rows.server';
import type { BoardDb } from '~/db/scope.server';
import { type ClosingLine, closingLines } from './closing-lines';

export interface YearToClose {
  school: SchoolRow;
  year: SchoolYear;
  rules: RuleBook;
}

/** When the year was closed and by whom; null: it is still open. */
export async function findClosing(board: BoardDb, { school, year }: Omit<YearToClose, 'rules'>) {
  const row = await board.query
    .selectFrom('year_closings as c')
    .leftJoin('accounts as a', (join) =>
      join.onRef('a.board_id', '=', 'c.board_id').onRef('a.id', '=', 'c.account_id'),
    )
    .select(['c.closed_at as closedAt', 'a.name as closedBy'])
    .where('c.board_id', '=', board.boardId)
    .where('c.school_id', '=', school.id)
    .where('c.school_year', '=', year.first)
    .executeTakeFirst();
  return row ?? null;
}

/** What closing the year would post, worked out as the dashboard does. */
export async function findClosingLines(
  board: BoardDb,
  closing: YearToClose,
  today: IsoDate,
): Promise<ClosingLine[]> {
  const { year } = closing;
  // Of rights by calendar year only the one that is over by then.
  const rows = await findSchoolRows(board, { ...closing, today, budgetYear: year.first });
  return closingLines(peopleRights(rows.people, rows.memberships, rows.rightsYears, year, today));
}
