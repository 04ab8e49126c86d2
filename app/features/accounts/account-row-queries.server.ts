import type { BoardDb } from '~/db/scope.server';
import { AccountRefused } from './account-refused';

export async function findAccountRow(board: BoardDb, accountId: string) {
  const row = await board.query
    .selectFrom('accounts')
    .select(['id', 'email', 'ended_on'])
    .where('board_id', '=', board.boardId)
    .where('id', '=', accountId)
    .executeTakeFirst();
  if (!row) throw new AccountRefused('unknown-account');
  return row;
}

export async function refuseUnlessRunning(board: BoardDb, accountId: string) {
  const row = await findAccountRow(board, accountId);
  if (row.ended_on !== null) throw new AccountRefused('already-ended');
  return row;
}
