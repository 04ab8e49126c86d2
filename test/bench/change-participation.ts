import { raiseVersion } from '~/app/features/imports/batch-commands.server';
import type { StoredRow } from '~/app/features/imports/import-types';
import { writeRows } from '~/app/features/imports/row-change-commands.server';
import { openDatabase } from '~/db/connection.server';
import { changeBoard } from '~/db/scope.server';

const QUARTER = 25;

/** Something that changes the hours of one participation of a school year, as an import writes it, at every call. */
export async function openChanger(file: string, school: { boardId: string; id: string }, schoolYear: number) {
  const db = openDatabase(file);
  let row = (await db
    .selectFrom('participations')
    .selectAll()
    .where('board_id', '=', school.boardId)
    .where('school_id', '=', school.id)
    .where('school_year', '=', schoolYear)
    .where('status', '=', 'done')
    .orderBy('id')
    .limit(1)
    .executeTakeFirstOrThrow()) as unknown as StoredRow & { id: string; hours_realised: number };
  return {
    change: () =>
      changeBoard(db, school.boardId, async (board) => {
        const after = { ...row, hours_realised: row.hours_realised + QUARTER };
        await raiseVersion(board, school.id);
        await writeRows(board, [{ table: 'participations', id: row.id, before: row, after }]);
        row = after;
      }),
    close: () => db.destroy(),
  };
}
