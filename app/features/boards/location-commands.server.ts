import { type Author, recordHappenings } from '~/app/features/trail/trail-commands.server';
import { newId } from '~/db/ids';
import type { BoardDb } from '~/db/scope.server';

export interface NewLocation {
  schoolId: string;
  /** BRIN and two digits. */
  code: string;
  name: string;
  /** Has a dashboard, a plan and a council of its own. */
  actsAsSchool: boolean;
}

/** Makes a location of a school in the caller's transaction and answers its id. */
export async function addLocation(board: BoardDb, author: Author, given: NewLocation): Promise<string> {
  const row = {
    board_id: board.boardId,
    id: newId(),
    school_id: given.schoolId,
    code: given.code,
    name: given.name,
    acts_as_school: given.actsAsSchool ? 1 : 0,
  };
  await board.query.insertInto('locations').values(row).execute();
  await board.query
    .updateTable('schools')
    .set((eb) => ({ data_version: eb('data_version', '+', 1) }))
    .where('board_id', '=', board.boardId)
    .where('id', '=', given.schoolId)
    .execute();
  await recordHappenings(board, author, [
    { action: 'location.created', subjectType: 'location', subjectId: row.id, after: row },
  ]);
  return row.id;
}
