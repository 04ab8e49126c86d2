import { queueMail } from '~/app/features/mail/mail-commands.server';
import { type Author, recordHappenings } from '~/app/features/trail/trail-commands.server';
import type { KeyFor } from '~/app/server/keys.server';
import type { BoardDb } from '~/db/scope.server';
import { refuseUnlessRunning } from './account-row-queries.server';
import { makeLink } from './link-commands.server';
import { invitationMail } from './mail-texts';

interface Invited {
  accountId: string;
  /** In the world outside, where the invitation runs out. */
  now: string;
}

/** Makes a code by which somebody chooses a password, once; an earlier invitation works no more. */
export async function makeInvitation(board: BoardDb, author: Author, invited: Invited): Promise<string> {
  const { accountId, now } = invited;
  await refuseUnlessRunning(board, accountId);
  const code = await makeLink(board, { kind: 'invitation', accountId, now });
  await recordHappenings(board, author, [
    { action: 'account.invited', subjectType: 'account', subjectId: accountId },
  ]);
  return code;
}

/** The same, by mail; `addressOf` tells where a code is used. */
export async function mailInvitation(
  board: BoardDb,
  author: Author,
  invited: Invited & { keyFor: KeyFor; addressOf: (code: string) => string },
): Promise<string> {
  const code = await makeInvitation(board, author, invited);
  const { name, email, employer } = await board.query
    .selectFrom('accounts as a')
    .innerJoin('boards as b', 'b.id', 'a.board_id')
    .select(['a.name', 'a.email', 'b.name as employer'])
    .where('a.board_id', '=', board.boardId)
    .where('a.id', '=', invited.accountId)
    .executeTakeFirstOrThrow();
  const letter = { recipient: email, ...invitationMail(name, employer, invited.addressOf(code)) };
  await queueMail(board, invited.keyFor, letter, invited.now);
  return code;
}
