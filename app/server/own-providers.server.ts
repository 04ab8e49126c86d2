import { json } from '@remix-run/node';
import { findOwnPassword } from '~/app/features/accounts/account-queries.server';
import { unlinkIdentity } from '~/app/features/accounts/identity-commands.server';
import { linkedProviders } from '~/app/features/accounts/linked-providers.server';
import { endAllSessions } from '~/app/features/accounts/session-commands.server';
import { refusalSentence } from './answer-account.server';
import type { Asked, Desk } from './guard.server';
import { askedProvider } from './providers.server';
import { renewAndGo } from './signed-in.server';

export const OWN_PROVIDERS = '/mijn-account/aanbieders';

/** How long after signing in somebody may link a provider: it is another key to the account. */
const RECENT_MINUTES = 15;

/** What the page of one's own providers shows, and whether anything may be linked now. */
export async function ownProviders(desk: Desk, { context }: Pick<Asked, 'context'>) {
  const linked = await linkedProviders(desk, context, desk.actor.accountId);
  const { passwordHash } = await desk.read((board) => findOwnPassword(board, desk.actor.accountId));
  const ways = linked.filter(({ linkedOn }) => linkedOn !== null).length + (passwordHash === null ? 0 : 1);
  return { providers: linked, mayUnlink: ways > 1, isRecent: isRecentlySignedIn(context) };
}

export function isRecentlySignedIn({ session, clock }: Asked['context']): boolean {
  if (!session) return false;
  const since = Date.parse(clock.elapsing()) - Date.parse(session.createdAt);
  return since < RECENT_MINUTES * 60_000;
}

/** Takes the provider of the address from the own account; every other session ends, and this one goes on. */
export async function unlinkOwn(desk: Desk, asked: Asked) {
  const { context } = asked;
  const { issuer } = askedProvider(asked).settings;
  const { accountId } = desk.actor;
  const usableIssuers = context.providers.map(({ settings }) => settings.issuer);
  try {
    await desk.change(async (board) => {
      await unlinkIdentity(board, desk.author, { accountId, issuer, usableIssuers });
      await endAllSessions(board, accountId, context.session?.id);
    });
  } catch (error) {
    return json({ error: refusalSentence(error) }, 409);
  }
  return renewAndGo(context, `${OWN_PROVIDERS}?ontkoppeld`);
}
