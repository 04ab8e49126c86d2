import type { BoardDb } from '~/db/scope.server';

/** The first school year of which a school (or any school of the board) has activities; null: nothing was read in yet. */
export async function findFirstRecordedYear(board: BoardDb, schoolId?: string): Promise<number | null> {
  const ofBoard = board.query
    .selectFrom('participations')
    .select((eb) => eb.fn.min('school_year').as('first'))
    .where('board_id', '=', board.boardId);
  const asked = schoolId === undefined ? ofBoard : ofBoard.where('school_id', '=', schoolId);
  return (await asked.executeTakeFirst())?.first ?? null;
}
