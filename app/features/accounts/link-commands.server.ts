import type { OneTimeLinksTable } from '~/db/account-tables';
import type { Database } from '~/db/connection.server';
import type { BoardDb } from '~/db/scope.server';
import { hashCode, readableCode } from './one-time-code.server';

export type LinkKind = OneTimeLinksTable['kind'];

/** An invitation waits for somebody to find time; another password is asked for by who sits there. */
export const LINK_HOURS = { invitation: 7 * 24, 'password-reset': 1 } as const;

/** About 99 bits. */
const GROUPS = 4;

/** Makes a code that works once, in the place of an earlier one of its kind; only its hash is kept. */
export async function makeLink(
  board: BoardDb,
  link: { kind: keyof typeof LINK_HOURS; accountId: string; now: string },
): Promise<string> {
  const code = readableCode(GROUPS);
  await board.query.deleteFrom('one_time_links').where('expires_at', '<=', link.now).execute();
  await dropLinks(board, link.accountId, [link.kind]);
  await board.query
    .insertInto('one_time_links')
    .values({
      token_hash: hashCode(code),
      kind: link.kind,
      board_id: board.boardId,
      account_id: link.accountId,
      created_at: link.now,
      expires_at: new Date(Date.parse(link.now) + LINK_HOURS[link.kind] * 3_600_000).toISOString(),
    })
    .execute();
  return code;
}

export async function dropLinks(
  board: BoardDb,
  accountId: string,
  kinds: readonly LinkKind[],
): Promise<void> {
  await board.query
    .deleteFrom('one_time_links')
    .where('board_id', '=', board.boardId)
    .where('account_id', '=', accountId)
    .where('kind', 'in', kinds)
    .execute();
}

/** Whose code it is; null when it does not exist, was used or ran out. */
export async function findLink(db: Database, asked: { code: string; kind: LinkKind; now: string }) {
  const row = await db
    .selectFrom('one_time_links')
    .select(['board_id', 'account_id'])
    .where('token_hash', '=', hashCode(asked.code))
    .where('kind', '=', asked.kind)
    .where('expires_at', '>', asked.now)
    .executeTakeFirst();
  return row ? { boardId: row.board_id, accountId: row.account_id } : null;
}

/** Uses the code up; false when somebody else just did. */
export async function takeLink(board: BoardDb, code: string): Promise<boolean> {
  const taken = await board.query
    .deleteFrom('one_time_links')
    .where('token_hash', '=', hashCode(code))
    .where('board_id', '=', board.boardId)
    .executeTakeFirst();
  return taken.numDeletedRows === 1n;
}

/** Until when the invitation of an account works; null when it has none. */
export async function findInvitation(board: BoardDb, accountId: string, now: string): Promise<string | null> {
  const row = await board.query
    .selectFrom('one_time_links')
    .select('expires_at')
    .where('board_id', '=', board.boardId)
    .where('account_id', '=', accountId)
    .where('kind', '=', 'invitation')
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row?.expires_at ?? null;
}
