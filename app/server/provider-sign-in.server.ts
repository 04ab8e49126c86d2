import { type AppLoadContext, redirect } from '@remix-run/node';
import { findActor } from '~/app/features/accounts/account-queries.server';
import { AccountRefused } from '~/app/features/accounts/account-refused';
import { linkIdentity } from '~/app/features/accounts/identity-commands.server';
import { findLinkedAccount } from '~/app/features/accounts/identity-queries.server';
import { withBoard } from '~/db/scope.server';
import { type Asked, openDesk } from './guard.server';
import { type Proven, ProviderFailed } from './provider.server';
import {
  forgetProviderAttempt,
  keepProviderAttempt,
  type SentAttempt,
  takeProviderAttempt,
} from './provider-attempt.server';
import type { ProviderProblem } from './provider-problems';
import { askedProvider, redirectUriOf } from './providers.server';
import { continueSignIn } from './second-step.server';

type Outcome = Response | ProviderProblem;

/** Sends somebody to the provider of the address by a page of our own, to sign in or to link `account`. */
export async function goToProvider(
  asked: Asked,
  { back, account = null }: { back: string; account?: SentAttempt['account'] },
): Promise<Outcome> {
  const provider = askedProvider(asked);
  const { name } = provider.settings;
  const sent = await provider.begin(redirectUriOf(asked.context.env, name)).catch(problemOf);
  if (typeof sent === 'string') return sent;
  const cookie = await keepProviderAttempt(asked.context, {
    step: 'sent',
    provider: name,
    back,
    account,
    ...sent,
  });
  return redirect(`/aanmelden/${name}`, { headers: { 'Set-Cookie': cookie } });
}

/** Whoever comes back from the provider of the address: signed in, linked, or asked whose account is theirs. */
export async function comeBack(asked: Asked): Promise<Outcome> {
  const { context, request } = asked;
  const provider = askedProvider(asked);
  const { name } = provider.settings;
  const attempt = await takeProviderAttempt(context, request, name);
  if (attempt?.step !== 'sent') return 'expired';
  const cameBackTo = new URL(redirectUriOf(context.env, name));
  cameBackTo.search = new URL(request.url).search;
  const proven = await provider.finish(cameBackTo, attempt).catch(problemOf);
  if (typeof proven === 'string') return proven;
  if (attempt.account) return linkOwn(asked, attempt.account, proven);
  const account = await findLinkedAccount(context.db, proven);
  if (account) return enter(context, account, proven, attempt.back);
  const cookie = await keepProviderAttempt(context, {
    step: 'unknown',
    provider: name,
    back: attempt.back,
    ...proven,
  });
  return redirect(`/aanmelden/${name}/koppelen`, { headers: { 'Set-Cookie': cookie } });
}

/** A session for the account that the identity is linked to. */
export async function enter(
  context: AppLoadContext,
  account: { boardId: string; accountId: string },
  { secondFactor }: Pick<Proven, 'secondFactor'>,
  back: string,
): Promise<Outcome> {
  const actor = await withBoard(context.db, account.boardId, (board) =>
    findActor(board, account.accountId, null, context.today),
  );
  if (!actor) return 'no-access';
  const response = await continueSignIn(context, { ...account, method: 'provider', secondFactor }, back);
  response.headers.append('Set-Cookie', await forgetProviderAttempt());
  return response;
}

async function linkOwn(asked: Asked, account: { accountId: string }, proven: Proven): Promise<Outcome> {
  const desk = openDesk(asked);
  const { accountId } = desk.actor;
  if (accountId !== account.accountId) return 'somebody-else';
  try {
    await desk.change((board) =>
      linkIdentity(board, desk.author, { accountId, issuer: proven.issuer, subject: proven.subject }),
    );
  } catch (error) {
    if (!(error instanceof AccountRefused)) throw error;
    return 'taken';
  }
  return redirect('/mijn-account/aanbieders?gekoppeld', {
    headers: { 'Set-Cookie': await forgetProviderAttempt() },
  });
}

function problemOf(error: unknown): ProviderProblem {
  if (error instanceof ProviderFailed) return error.failure;
  throw error;
}
