import { type Author, recordHappenings } from '~/app/features/trail/trail-commands.server';
import type { Database } from '~/db/connection.server';
import { type BoardDb, changeBoard } from '~/db/scope.server';
import { findActor } from './account-queries.server';
import { AccountRefused } from './account-refused';
import { refuseUnlessRunning } from './account-row-queries.server';
import { linkIdentity } from './identity-commands.server';
import type { Identity } from './identity-queries.server';
import { generatePassword } from './passwords.server';
import { hashToken } from './session-commands.server';

export const LINK_CODE_DAYS = 7;
const DAY_MS = 86_400_000;

/** A code that links the first identity that is shown with it to this account, once; a former code is worth nothing then. */
export async function makeLinkCode(
  board: BoardDb,
  author: Author,
  { accountId, now }: { accountId: string; now: string },
): Promise<string> {
  await refuseUnlessRunning(board, accountId);
  const code = generatePassword();
  await board.query
    .deleteFrom('one_time_links')
    .where('kind', '=', 'provider-link')
    .where((where) =>
      where.or([
        where.and([where('board_id', '=', board.boardId), where('account_id', '=', accountId)]),
        where('expires_at', '<=', now),
      ]),
    )
    .execute();
  await board.query
    .insertInto('one_time_links')
    .values({
      token_hash: hashToken(normalCode(code)),
      kind: 'provider-link',
      board_id: board.boardId,
      account_id: accountId,
      created_at: now,
      expires_at: new Date(Date.parse(now) + LINK_CODE_DAYS * DAY_MS).toISOString(),
    })
    .execute();
  await recordHappenings(board, author, [
    { action: 'provider.code-made', subjectType: 'account', subjectId: accountId },
  ]);
  return code;
}

interface Typed {
  code: string;
  identity: Identity;
  /** The moment in the world outside, by which a code runs out. */
  elapsing: string;
  at: string;
  today: string;
}

/** Uses up the code and links the identity to its account, which is returned; refused when there is no such code. */
export async function redeemLinkCode(
  db: Database,
  { code, identity, ...moment }: Typed,
): Promise<{ boardId: string; accountId: string }> {
  const token_hash = hashToken(normalCode(code));
  const link = await db
    .selectFrom('one_time_links')
    .select(['board_id', 'account_id'])
    .where('token_hash', '=', token_hash)
    .where('kind', '=', 'provider-link')
    .where('expires_at', '>', moment.elapsing)
    .executeTakeFirst();
  if (!link) throw new AccountRefused('unknown-link-code');
  return changeBoard(db, link.board_id, async (board) => {
    const used = await board.query
      .deleteFrom('one_time_links')
      .where('token_hash', '=', token_hash)
      .executeTakeFirst();
    const actor = await findActor(board, link.account_id, null, moment.today);
    if (used.numDeletedRows === 0n || !actor) throw new AccountRefused('unknown-link-code');
    const author: Author = { accountId: actor.accountId, actingAs: actor.active.role, at: moment.at };
    await linkIdentity(board, author, { accountId: actor.accountId, ...identity });
    return { boardId: board.boardId, accountId: actor.accountId };
  });
}

/** As somebody types it from paper. */
const normalCode = (code: string): string => code.toLowerCase().replace(/[^a-z0-9]/g, '');
