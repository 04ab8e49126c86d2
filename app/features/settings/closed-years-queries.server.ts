import type { BoardDb } from '~/db/scope.server';

/** The closed years of a school, by their first calendar year. */
export async function listClosedYears(board: BoardDb, schoolId: string): Promise<number[]> {
  const rows = await board.query
    .selectFrom('year_closings')
    .select('school_year')
    .where('board_id', '=', board.boardId)
    .where('school_id', '=', schoolId)
    .orderBy('school_year')
    .execute();
  return rows.map((row) => row.school_year);
}
