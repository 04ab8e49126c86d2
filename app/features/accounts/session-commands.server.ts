import { createHash, randomBytes } from 'node:crypto';
import type { SessionsTable } from '~/db/account-tables';
import type { Database } from '~/db/connection.server';
import { newId } from '~/db/ids';
import type { BoardDb } from '~/db/scope.server';

/** How long a session lives at the most. */
const SESSION_HOURS = 12;

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
  const token = randomBytes(32).toString('base64url');
  const expires = new Date(Date.parse(session.now) + SESSION_HOURS * 3_600_000).toISOString();
  await db.transaction().execute(async (query) => {
    await query.deleteFrom('sessions').where('expires_at', '<=', session.now).execute();
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
        expires_at: expires,
      })
      .execute();
  });
  return token;
}

export async function endSession(db: Database, token: string): Promise<void> {
  await db.deleteFrom('sessions').where('token_hash', '=', hashToken(token)).execute();
}

/** Ends every session of an account, in the transaction of what makes that needed. */
export async function endAllSessions(board: BoardDb, accountId: string): Promise<void> {
  await board.query
    .deleteFrom('sessions')
    .where('board_id', '=', board.boardId)
    .where('account_id', '=', accountId)
    .execute();
}

/** Makes another role of the same account the active one. */
export async function switchRole(db: Database, token: string, accountRoleId: string): Promise<void> {
  await db
    .updateTable('sessions')
    .set({ account_role_id: accountRoleId })
    .where('token_hash', '=', hashToken(token))
    .execute();
}

export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
