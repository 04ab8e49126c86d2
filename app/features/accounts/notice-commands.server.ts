import { queueMail } from '~/app/features/mail/mail-commands.server';
import type { KeyFor } from '~/app/server/keys.server';
import type { BoardDb } from '~/db/scope.server';
import { type Notice, noticeMail } from './mail-texts';

/** Tells the owner of an account by mail what was done with it, in the transaction of doing it. */
export async function notifyOwner(
  board: BoardDb,
  told: { accountId: string; notice: Notice; keyFor: KeyFor; now: string },
): Promise<void> {
  const { name, email } = await board.query
    .selectFrom('accounts')
    .select(['name', 'email'])
    .where('board_id', '=', board.boardId)
    .where('id', '=', told.accountId)
    .executeTakeFirstOrThrow();
  await queueMail(board, told.keyFor, { recipient: email, ...noticeMail(told.notice, name) }, told.now);
}
