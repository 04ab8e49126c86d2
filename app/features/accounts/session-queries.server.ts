import { type SignInMethod, sessionStands } from '~/app/domain/session-limits';
import type { SessionsTable } from '~/db/account-tables';
import type { Database } from '~/db/connection.server';
import { hashToken } from './session-token.server';

/** A session without its secret. */
export interface Session {
  id: string;
  boardId: string;
  accountId: string;
  roleId: string | null;
  method: SignInMethod;
  /** Whether a second factor was shown as well. */
  secondFactor: boolean;
  device: string;
  createdAt: string;
  lastSeenAt: string;
  expiresAt: string;
  ended: boolean;
}

/** The session of a secret, as long as it stands; null when it ended, was idle too long or is unknown. */
export async function findSession(db: Database, token: string, now: string): Promise<Session | null> {
  const session = await findAnySession(db, token);
  return session && sessionStands(session, now) ? session : null;
}

/** The session of a secret, also one that has ended; null when nothing of it is kept. */
export async function findAnySession(db: Database, token: string): Promise<Session | null> {
  const row = await db
    .selectFrom('sessions')
    .selectAll()
    .where('token_hash', '=', hashToken(token))
    .executeTakeFirst();
  return row ? sessionOf(row) : null;
}

/** The sessions of an account that stand, the one used last first. */
export async function listSessions(
  db: Database,
  account: { boardId: string; accountId: string },
  now: string,
): Promise<Session[]> {
  const rows = await db
    .selectFrom('sessions')
    .selectAll()
    .where('board_id', '=', account.boardId)
    .where('account_id', '=', account.accountId)
    .orderBy('last_seen_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(sessionOf).filter((session) => sessionStands(session, now));
}

const sessionOf = (row: SessionsTable): Session => ({
  id: row.id,
  boardId: row.board_id,
  accountId: row.account_id,
  roleId: row.account_role_id,
  method: row.method,
  secondFactor: row.second_factor === 1,
  device: row.device,
  createdAt: row.created_at,
  lastSeenAt: row.last_seen_at,
  expiresAt: row.expires_at,
  ended: row.ended === 1,
});
