import { json, redirect } from '@remix-run/node';
import { AccountRefused } from '~/app/features/accounts/account-refused';
import { ACCOUNT_REFUSAL_SENTENCES } from '~/app/features/accounts/account-sentences';
import { accountView } from '~/app/features/accounts/account-view';
import type { BoardDb } from '~/db/scope.server';
import type { Asked } from './guard.server';
import { type AccountsDesk, openAccount } from './open-accounts.server';

/** What the page of one account shows. */
export async function accountPage(asked: Asked) {
  const { desk, account } = await openAccount(asked);
  return json({ account: accountView(account), base: desk.base, places: placesOf(desk) });
}

export const placesOf = ({ places }: AccountsDesk) => places.map(({ value, label }) => ({ value, label }));

/** Writes, then leads to the account; a refusal (409) comes back as a sentence on its page. */
export async function changeAccount(
  { desk, account }: Awaited<ReturnType<typeof openAccount>>,
  write: (board: BoardDb) => Promise<unknown>,
) {
  try {
    await desk.change(write);
  } catch (error) {
    return json({ form: 'account', result: { error: { '': [refusalSentence(error)] } } }, 409);
  }
  throw redirect(`${desk.base}/${account.id}`);
}

/** Why it was refused; any other error goes on. */
export function refusalSentence(error: unknown): string {
  if (!(error instanceof AccountRefused)) throw error;
  return ACCOUNT_REFUSAL_SENTENCES[error.refusal];
}
