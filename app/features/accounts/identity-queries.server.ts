import type { Database } from '~/db/connection.server';
import type { BoardDb } from '~/db/scope.server';

/** Who somebody is at a provider: the pair that stays the same when name or e-mail address change. */
export interface Identity {
  issuer: string;
  subject: string;
}

/** The account that an identity was linked to; null when it never was, or no longer is. */
export async function findLinkedAccount(
  db: Database | BoardDb['query'],
  { issuer, subject }: Identity,
): Promise<{ boardId: string; accountId: string } | null> {
  const row = await db
    .selectFrom('provider_identities')
    .select(['board_id as boardId', 'account_id as accountId'])
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirst();
  return row ?? null;
}

/** The identities of an account, the oldest link first. */
export function listIdentities(board: BoardDb, accountId: string) {
  return board.query
    .selectFrom('provider_identities')
    .select(['issuer', 'subject', 'linked_at'])
    .where('board_id', '=', board.boardId)
    .where('account_id', '=', accountId)
    .orderBy('linked_at')
    .orderBy('issuer')
    .execute();
}
