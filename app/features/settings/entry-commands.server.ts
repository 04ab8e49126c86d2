import { type Author, recordHappenings } from '~/app/features/trail/trail-commands.server';
import { newId } from '~/db/ids';
import type { BoardDb } from '~/db/scope.server';
import { SettingRefused } from './settings-entry.server';

/** The columns that every entry of the settings screen has. */
export function entryColumns(board: BoardDb, author: Author, schoolId: string) {
  return {
    board_id: board.boardId,
    id: newId(),
    school_id: schoolId,
    account_id: author.accountId,
    entered_at: author.at,
  };
}

/** Marks the school's figures as changed and writes the trail; refuses a school that this board does not have. */
export async function recordEntry(
  board: BoardDb,
  author: Author,
  entry: { action: string; subjectType: string; row: { id: string; school_id: string }; before?: unknown },
): Promise<string> {
  const changed = await board.query
    .updateTable('schools')
    .set((eb) => ({ data_version: eb('data_version', '+', 1) }))
    .where('board_id', '=', board.boardId)
    .where('id', '=', entry.row.school_id)
    .executeTakeFirst();
  if (changed.numUpdatedRows === 0n) throw new SettingRefused('unknown-school');
  await recordHappenings(board, author, [
    {
      action: entry.action,
      subjectType: entry.subjectType,
      subjectId: entry.row.id,
      before: entry.before,
      after: entry.row,
    },
  ]);
  return entry.row.id;
}

export async function refuseUnknownSchool(board: BoardDb, schoolId: string): Promise<void> {
  const school = await board.query
    .selectFrom('schools')
    .select('id')
    .where('board_id', '=', board.boardId)
    .where('id', '=', schoolId)
    .executeTakeFirst();
  if (!school) throw new SettingRefused('unknown-school');
}
