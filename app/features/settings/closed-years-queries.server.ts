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

/** When a school year of a school was closed; null: it is still open. */
export async function findClosedAt(
  board: BoardDb,
  schoolId: string,
  schoolYear: number,
): Promise<string | null> {
  const row = await board.query
    .selectFrom('year_closings')
    .select('closed_at')
    .where('board_id', '=', board.boardId)
    .where('school_id', '=', schoolId)
    .where('school_year', '=', schoolYear)
    .executeTakeFirst();
  return row?.closed_at ?? null;
}
