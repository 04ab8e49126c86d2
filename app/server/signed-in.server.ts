import { type AppLoadContext, redirect } from '@remix-run/node';
import { endSession, type SignedIn, startSession } from '~/app/features/accounts/session-commands.server';
import { sessionCookie } from './session-cookie.server';

/** Starts a session with a secret of its own, ends the one of this browser, and goes to a path of this site. */
export async function signInAndGo(
  { db, clock, sessionToken }: AppLoadContext,
  account: SignedIn,
  path: string,
): Promise<Response> {
  const token = await startSession(db, { ...account, device: '', now: clock.elapsing() });
  if (sessionToken) await endSession(db, sessionToken);
  return redirect(path, { headers: { 'Set-Cookie': await sessionCookie.serialize(token) } });
}
