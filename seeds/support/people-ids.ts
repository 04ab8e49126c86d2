import type { BoardDb } from '~/db/scope.server';

/** Personeelsnummer -> id of everybody of the board. */
export async function employeeIds(board: BoardDb): Promise<ReadonlyMap<string, string>> {
  const rows = await board.query
    .selectFrom('employees')
    .select(['id', 'employee_number'])
    .where('board_id', '=', board.boardId)
    .execute();
  return new Map(rows.map((row) => [row.employee_number ?? '', row.id]));
}
