import { endOfSession } from '~/app/domain/session-limits';
import type { SessionsTable } from '~/db/account-tables';
import type { Database } from '~/db/connection.server';
import { newId } from '~/db/ids';
import type { BoardDb } from '~/db/scope.server';
import { hashToken, newToken } from './session-token.server';

export { hashToken, newToken } from './session-token.server';

const DAY_MS = 86_400_000;

/** Who signs in, and how that was shown. */
export interface SignedIn {
  boardId: string;
  accountId: string;
  roleId?: string | null;
  method: SessionsTable['method'];
  secondFactor?: boolean;
}

/** Starts a session and returns the secret for the cookie; the database keeps only its hash. */
export async function startSession(
  db: Database,
  session: SignedIn & { device: string; now: string },
): Promise<string> {
  const token = newToken();
  const longGone = new Date(Date.parse(session.now) - DAY_MS).toISOString();
  await db.transaction().execute(async (query) => {
    await query.deleteFrom('sessions').where('expires_at', '<=', longGone).execute();
    await query
      .insertInto('sessions')
      .values({
        token_hash: hashToken(token),
        id: newId(),
        board_id: session.boardId,
        account_id: session.accountId,
        account_role_id: session.roleId ?? null,
        method: session.method,
        second_factor: session.secondFactor ? 1 : 0,
        device: session.device,
        created_at: session.now,
        last_seen_at: session.now,
        expires_at: endOfSession(session.now),
        ended: 0,
      })
      .execute();
  });
  return token;
}

/**
 * Gives a session another secret, for when what it may do changes: the old one is dead, its limits stay. Returns the
 * new secret; null when the session has ended meanwhile.
 */
export async function rotateSession(
  db: Database,
  token: string,
  change: { roleId?: string; secondFactor?: boolean } = {},
): Promise<string | null> {
  const next = newToken();
  const changed = await db
    .updateTable('sessions')
    .set({
      token_hash: hashToken(next),
      ...(change.roleId === undefined ? {} : { account_role_id: change.roleId }),
      ...(change.secondFactor === undefined ? {} : { second_factor: change.secondFactor ? 1 : 0 }),
    })
    .where('token_hash', '=', hashToken(token))
    .where('ended', '=', 0)
    .executeTakeFirst();
  return changed.numUpdatedRows === 1n ? next : null;
}

/** Writes down that a session is in use. */
export async function markSeen(db: Database, sessionId: string, now: string): Promise<void> {
  await db.updateTable('sessions').set({ last_seen_at: now }).where('id', '=', sessionId).execute();
}

export async function endSession(db: Database, token: string): Promise<void> {
  await db.updateTable('sessions').set({ ended: 1 }).where('token_hash', '=', hashToken(token)).execute();
}

/** Ends one session of an account by its id; false when it has no such session. */
export async function endOwnSession(board: BoardDb, accountId: string, sessionId: string): Promise<boolean> {
  const ended = await board.query
    .updateTable('sessions')
    .set({ ended: 1 })
    .where('board_id', '=', board.boardId)
    .where('account_id', '=', accountId)
    .where('id', '=', sessionId)
    .where('ended', '=', 0)
    .executeTakeFirst();
  return ended.numUpdatedRows === 1n;
}

/**
 * Ends the sessions of an account, in the transaction of what makes that needed; `keep` is the session that goes on
 * with another secret.
 */
export async function endAllSessions(board: BoardDb, accountId: string, keep?: string | null): Promise<void> {
  await board.query
    .updateTable('sessions')
    .set({ ended: 1 })
    .where('board_id', '=', board.boardId)
    .where('account_id', '=', accountId)
    .$if(keep != null, (query) => query.where('id', '!=', keep ?? ''))
    .execute();
}
