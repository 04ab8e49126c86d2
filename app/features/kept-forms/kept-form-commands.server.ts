import { hashToken, newToken } from '~/app/features/accounts/session-token.server';
import { keysFrom, seal } from '~/app/server/keys.server';
import type { Database } from '~/db/connection.server';

export const FORM_KEPT_MINUTES = 60;

/** What somebody had filled in; files are not among it. */
export interface KeptContent {
  fields: [name: string, value: string][];
  /** Whether a file was chosen as well. */
  hadFile: boolean;
  multipart: boolean;
}

/** Whose session it was; null: no session was known. */
export interface FormOwner {
  boardId: string;
  accountId: string;
  roleId: string | null;
}

/** Keeps a form for an hour and returns the secret by which only its browser finds and reads it again. */
export async function keepForm(
  db: Database,
  form: { path: string; content: KeptContent; owner: FormOwner | null; now: string },
): Promise<string> {
  const token = newToken();
  const expires = new Date(Date.parse(form.now) + FORM_KEPT_MINUTES * 60_000).toISOString();
  await db.transaction().execute(async (query) => {
    await query.deleteFrom('kept_forms').where('expires_at', '<=', form.now).execute();
    await query
      .insertInto('kept_forms')
      .values({
        token_hash: hashToken(token),
        board_id: form.owner?.boardId ?? null,
        account_id: form.owner?.accountId ?? null,
        account_role_id: form.owner?.roleId ?? null,
        claimed_by: null,
        path: form.path,
        fields: seal(keyOf(token), form.path, JSON.stringify(form.content)),
        created_at: form.now,
        expires_at: expires,
      })
      .execute();
  });
  return token;
}

/** Lets a form of nobody known be seen by the account that signs in first, and by no other. */
export async function claimForm(db: Database, token: string, accountId: string): Promise<void> {
  await db
    .updateTable('kept_forms')
    .set({ claimed_by: accountId })
    .where('token_hash', '=', hashToken(token))
    .where('account_id', 'is', null)
    .where('claimed_by', 'is', null)
    .execute();
}

export async function forgetForm(db: Database, token: string): Promise<void> {
  await db.deleteFrom('kept_forms').where('token_hash', '=', hashToken(token)).execute();
}

/** What was filled in can be read with the secret of the browser only; the database has no more of that than its hash. */
export const keyOf = (token: string): Buffer => keysFrom(token)('kept-form');
