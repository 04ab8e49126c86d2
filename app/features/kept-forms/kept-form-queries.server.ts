import { hashToken } from '~/app/features/accounts/session-token.server';
import { unseal } from '~/app/server/keys.server';
import type { Database } from '~/db/connection.server';
import { type KeptContent, keyOf } from './kept-form-commands.server';

export interface KeptForm extends KeptContent {
  /** The address that it was sent to. */
  path: string;
  /** The only account that may see it; null: nobody has signed in yet. */
  accountId: string | null;
  /** The role in which it was filled in. */
  roleId: string | null;
  /** Whether it is sure that this account filled it in. */
  isCertain: boolean;
}

/** The form that this secret keeps; null when it was sent, thrown away or is too old. */
export async function findKeptForm(db: Database, token: string, now: string): Promise<KeptForm | null> {
  const row = await db
    .selectFrom('kept_forms')
    .select(['path', 'fields', 'account_id', 'account_role_id', 'claimed_by'])
    .where('token_hash', '=', hashToken(token))
    .where('expires_at', '>', now)
    .executeTakeFirst();
  if (!row) return null;
  return {
    ...(JSON.parse(unseal(keyOf(token), row.path, row.fields)) as KeptContent),
    path: row.path,
    accountId: row.account_id ?? row.claimed_by,
    roleId: row.account_role_id,
    isCertain: row.account_id !== null,
  };
}
