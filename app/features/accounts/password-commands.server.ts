import { type Author, recordHappenings } from '~/app/features/trail/trail-commands.server';
import type { BoardDb } from '~/db/scope.server';
import { refuseUnlessRunning } from './account-row-queries.server';
import { dropLinks } from './link-commands.server';
import { endAllSessions } from './session-commands.server';

/**
 * Another password, chosen by its owner: every session of the account ends with the old one, but for `keepSession`, which
 * needs another secret then, and so does every link by which one could be chosen. The trail keeps no trace of either.
 */
export async function setPassword(
  board: BoardDb,
  author: Author,
  change: { accountId: string; passwordHash: string; keepSession?: string | null },
): Promise<void> {
  await refuseUnlessRunning(board, change.accountId);
  await board.query
    .updateTable('accounts')
    .set({ password_hash: change.passwordHash, password_expires_at: null })
    .where('board_id', '=', board.boardId)
    .where('id', '=', change.accountId)
    .execute();
  await endAllSessions(board, change.accountId, change.keepSession);
  await dropLinks(board, change.accountId, ['invitation', 'password-reset']);
  await recordHappenings(board, author, [
    { action: 'password.changed', subjectType: 'account', subjectId: change.accountId },
  ]);
}
