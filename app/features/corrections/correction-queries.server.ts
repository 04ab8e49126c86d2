import { personName } from '~/app/format/person-name';
import type { BoardDb } from '~/db/scope.server';

/** What one person asked to correct, the last one first. */
export async function listOwnCorrections(board: BoardDb, employeeId: string) {
  return board.query
    .selectFrom('correction_requests')
    .select(['id', 'request', 'asked_at', 'answer', 'answered_at'])
    .where('board_id', '=', board.boardId)
    .where('employee_id', '=', employeeId)
    .orderBy('id', 'desc')
    .execute();
}

/** What people who work or worked at the school asked to correct: the open ones first, the oldest of them on top. */
export async function listCorrections(board: BoardDb, schoolId: string) {
  const rows = await board.query
    .selectFrom('correction_requests as c')
    .innerJoin('employees as e', (join) =>
      join.onRef('e.board_id', '=', 'c.board_id').onRef('e.id', '=', 'c.employee_id'),
    )
    .select(['c.id', 'c.request', 'c.asked_at', 'c.answer', 'c.answered_at'])
    .select(['e.first_name', 'e.infix', 'e.last_name'])
    .where('c.board_id', '=', board.boardId)
    .where('c.employee_id', 'in', (eb) =>
      eb
        .selectFrom('jobs as j')
        .select('j.employee_id')
        .where('j.board_id', '=', board.boardId)
        .where('j.school_id', '=', schoolId),
    )
    .orderBy('c.id')
    .execute();
  const all = rows.map((row) => ({ ...row, name: personName(row) }));
  return [
    ...all.filter(({ answer }) => answer === null),
    ...all.filter(({ answer }) => answer !== null).reverse(),
  ];
}
