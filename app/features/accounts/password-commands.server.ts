import { type Author, recordHappenings } from '~/app/features/trail/trail-commands.server';
import type { BoardDb } from '~/db/scope.server';
import { refuseUnlessRunning } from './account-row-queries.server';
import { endAllSessions } from './session-commands.server';

/** Another password: every session of the account ends with the old one. The trail keeps no trace of either. */
export async function setPassword(
  board: BoardDb,
  author: Author,
  change: { accountId: string; passwordHash: string },
): Promise<void> {
  await refuseUnlessRunning(board, change.accountId);
  await board.query
    .updateTable('accounts')
    .set({ password_hash: change.passwordHash })
    .where('board_id', '=', board.boardId)
    .where('id', '=', change.accountId)
    .execute();
  await endAllSessions(board, change.accountId);
  await recordHappenings(board, author, [
    { action: 'password.changed', subjectType: 'account', subjectId: change.accountId },
  ]);
}
