import { abandonDraftRows } from '~/app/features/imports/draft-commands.server';
import type { Author } from '~/app/features/trail/trail-commands.server';
import type { BoardDb } from '~/db/scope.server';
import { NAMELESS_EMPLOYEE } from './erase-rows-commands.server';

/** Takes away the drafts that name the person, and what imports kept of how their row was and became. */
export async function eraseImports(
  board: BoardDb,
  author: Author,
  { employeeId, draftIds }: { employeeId: string; draftIds: readonly string[] },
): Promise<void> {
  for (const id of draftIds) await abandonDraftRows(board, id, author);
  const changes = await board.query
    .selectFrom('import_changes')
    .select(['id', 'before', 'after'])
    .where('board_id', '=', board.boardId)
    .where('table_name', '=', 'employees')
    .where('row_id', '=', employeeId)
    .execute();
  for (const { id, before, after } of changes) {
    await board.query
      .updateTable('import_changes')
      .set({ before: nameless(before), after: nameless(after) })
      .where('board_id', '=', board.boardId)
      .where('id', '=', id)
      .execute();
  }
}

const nameless = (row: string | null) =>
  row === null ? null : JSON.stringify({ ...JSON.parse(row), ...NAMELESS_EMPLOYEE });
