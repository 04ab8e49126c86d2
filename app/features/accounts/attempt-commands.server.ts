import { randomBytes } from 'node:crypto';
import type { SignInAttemptsTable } from '~/db/account-tables';
import type { Database } from '~/db/connection.server';
import { hashToken } from './session-commands.server';

/** How long somebody may be halfway through signing in. */
export const ATTEMPT_MINUTES = 10;

type Kind = SignInAttemptsTable['kind'];

/** Keeps what somebody has done so far, and returns the secret that brings it back; those that ran out go. */
export async function keepAttempt(
  db: Database,
  attempt: { kind: Kind; content: unknown; now: string },
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const expires = new Date(Date.parse(attempt.now) + ATTEMPT_MINUTES * 60_000).toISOString();
  await db.transaction().execute(async (query) => {
    await query.deleteFrom('sign_in_attempts').where('expires_at', '<=', attempt.now).execute();
    await query
      .insertInto('sign_in_attempts')
      .values({
        token_hash: hashToken(token),
        kind: attempt.kind,
        content: JSON.stringify(attempt.content),
        created_at: attempt.now,
        expires_at: expires,
      })
      .execute();
  });
  return token;
}

/** What was kept under that secret; null when there is nothing or it ran out. */
export async function findAttempt(
  db: Database,
  asked: { token: string; kind: Kind; now: string },
): Promise<unknown> {
  const row = await db
    .selectFrom('sign_in_attempts')
    .select('content')
    .where('token_hash', '=', hashToken(asked.token))
    .where('kind', '=', asked.kind)
    .where('expires_at', '>', asked.now)
    .executeTakeFirst();
  return row ? JSON.parse(row.content) : null;
}

/** The same, and it is gone: of two that come at once, one gets it. */
export async function takeAttempt(
  db: Database,
  asked: { token: string; kind: Kind; now: string },
): Promise<unknown> {
  const row = await db
    .deleteFrom('sign_in_attempts')
    .where('token_hash', '=', hashToken(asked.token))
    .where('kind', '=', asked.kind)
    .where('expires_at', '>', asked.now)
    .returning('content')
    .executeTakeFirst();
  return row ? JSON.parse(row.content) : null;
}
