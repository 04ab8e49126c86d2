import { type Author, recordHappenings } from '~/app/features/trail/trail-commands.server';
import type { BoardDb } from '~/db/scope.server';
import { refuseUnlessRunning } from './account-row-queries.server';
import { endAllSessions } from './session-commands.server';

/**
 * Another password: every session of the account ends with the old one, but for `keepSession`, which needs another secret
 * then. The trail keeps no trace of either password.
 */
export async function setPassword(
  board: BoardDb,
  author: Author,
  change: { accountId: string; passwordHash: string; keepSession?: string | null },
): Promise<void> {
  await refuseUnlessRunning(board, change.accountId);
  await board.query
    .updateTable('accounts')
    .set({ password_hash: change.passwordHash })
    .where('board_id', '=', board.boardId)
    .where('id', '=', change.accountId)
    .execute();
  await endAllSessions(board, change.accountId, change.keepSession);
  await recordHappenings(board, author, [
    { action: 'password.changed', subjectType: 'account', subjectId: change.accountId },
  ]);
}
