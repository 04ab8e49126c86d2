import { locationCode } from '~/app/domain/location-code';
import { type Author, recordHappenings } from '~/app/features/trail/trail-commands.server';
import { newId } from '~/db/ids';
import type { BoardDb } from '~/db/scope.server';

export interface LocationEntry {
  schoolId: string;
  /** Two digits, with or without the BRIN before them. */
  code: string;
  name: string;
  /** Has a dashboard, a plan and a council of its own. */
  actsAsSchool: boolean;
}

/** Makes the location with that code, or changes it, in the caller's transaction, and answers its id. */
export async function saveLocation(board: BoardDb, author: Author, entry: LocationEntry): Promise<string> {
  const code = locationCode(entry.code);
  const before = await board.query
    .selectFrom('locations')
    .selectAll()
    .where('board_id', '=', board.boardId)
    .where('school_id', '=', entry.schoolId)
    .where('code', '=', code)
    .executeTakeFirst();
  const row = {
    board_id: board.boardId,
    id: before?.id ?? newId(),
    school_id: entry.schoolId,
    code,
    name: entry.name,
    acts_as_school: entry.actsAsSchool ? 1 : 0,
  };
  if (before) {
    await board.query
      .updateTable('locations')
      .set({ name: row.name, acts_as_school: row.acts_as_school })
      .where('board_id', '=', board.boardId)
      .where('id', '=', before.id)
      .execute();
  } else await board.query.insertInto('locations').values(row).execute();
  await board.query
    .updateTable('schools')
    .set((eb) => ({ data_version: eb('data_version', '+', 1) }))
    .where('board_id', '=', board.boardId)
    .where('id', '=', entry.schoolId)
    .execute();
  const action = before ? 'location.changed' : 'location.created';
  await recordHappenings(board, author, [
    { action, subjectType: 'location', subjectId: row.id, before, after: row },
  ]);
  return row.id;
}
