import { type AppLoadContext, json, redirect } from '@remix-run/node';
import { AccountRefused } from '~/app/features/accounts/account-refused';
import { ACCOUNT_REFUSAL_SENTENCES } from '~/app/features/accounts/account-sentences';
import { accountView } from '~/app/features/accounts/account-view';
import { findInvitation } from '~/app/features/accounts/link-commands.server';
import { linkedProviders } from '~/app/features/accounts/linked-providers.server';
import { findSecondFactor } from '~/app/features/accounts/second-factor-queries.server';
import type { BoardDb } from '~/db/scope.server';
import type { Asked } from './guard.server';
import { type AccountsDesk, openAccount } from './open-accounts.server';
import { renewAndGo } from './signed-in.server';

/** What the page of one account shows. */
export async function accountPage(asked: Asked) {
  const { desk, account } = await openAccount(asked);
  const now = asked.context.clock.elapsing();
  const gettingIn = await desk.read(async (board) => ({
    hasSecondFactor: (await findSecondFactor(board, account.id)) !== null,
    invitedUntil: await findInvitation(board, account.id, now),
  }));
  const providers = await linkedProviders(desk, asked.context, account.id);
  return json({
    account: accountView(account, gettingIn),
    base: desk.base,
    places: placesOf(desk),
    providers,
  });
}

export const placesOf = ({ places }: AccountsDesk) => places.map(({ value, label }) => ({ value, label }));

/** Writes, then leads to the account; a refusal (409) comes back as a sentence on its page. */
export async function changeAccount(
  { desk, account }: Awaited<ReturnType<typeof openAccount>>,
  context: AppLoadContext,
  write: (board: BoardDb) => Promise<unknown>,
) {
  try {
    await desk.change(write);
  } catch (error) {
    return json({ form: 'account', result: { error: { '': [refusalSentence(error)] } } }, 409);
  }
  throw await toAccount({ desk, account }, context);
}

/** To the page of the account; one's own session goes on with another secret, because one's rights may have changed. */
export async function toAccount(
  { desk, account }: Awaited<ReturnType<typeof openAccount>>,
  context: AppLoadContext,
): Promise<Response> {
  const path = `${desk.base}/${account.id}`;
  return account.id === desk.actor.accountId ? renewAndGo(context, path) : redirect(path);
}

/** Why it was refused; any other error goes on. */
export function refusalSentence(error: unknown): string {
  if (!(error instanceof AccountRefused)) throw error;
  return ACCOUNT_REFUSAL_SENTENCES[error.refusal];
}
