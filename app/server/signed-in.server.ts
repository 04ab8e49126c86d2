import { type AppLoadContext, redirect } from '@remix-run/node';
import {
  endSession,
  rotateSession,
  type SignedIn,
  startSession,
} from '~/app/features/accounts/session-commands.server';
import { keptFormOf } from './kept-form.server';
import { sessionCookie } from './session-cookie.server';

/**
 * Starts a session with a secret of its own, ends the one of this browser, and goes to a path of this site; first to the
 * form that waits, in the role in which it was filled in.
 */
export async function signInAndGo(
  context: AppLoadContext,
  account: SignedIn,
  path: string,
): Promise<Response> {
  const { db, clock, sessionToken, device } = context;
  const form = await keptFormOf(context, account.accountId);
  const roleId = form?.roleId ?? account.roleId;
  const token = await startSession(db, { ...account, roleId, device, now: clock.elapsing() });
  if (sessionToken) await endSession(db, sessionToken);
  return goWith(token, form ? KEPT_FORM_PAGE : path);
}

/** Goes on in the same session with another secret, because what it may do has changed; the old one is dead. */
export async function renewAndGo(
  { db, sessionToken }: AppLoadContext,
  path: string,
  change: { roleId?: string; secondFactor?: boolean } = {},
): Promise<Response> {
  const token = sessionToken && (await rotateSession(db, sessionToken, change));
  return token ? goWith(token, path) : redirect('/aanmelden');
}

/** The same for a page that is shown at once: the headers carry the new secret. */
export async function renewedHeaders(
  { db, sessionToken }: AppLoadContext,
  change: { secondFactor: boolean },
): Promise<HeadersInit> {
  const token = sessionToken && (await rotateSession(db, sessionToken, change));
  return token ? { 'Set-Cookie': await sessionCookie.serialize(token) } : {};
}

/** Ends the session of this browser, on the server and in its cookie, and goes to the start or to `path`. */
export async function signOutAndGo({ db, sessionToken }: AppLoadContext, path = '/'): Promise<Response> {
  if (sessionToken) await endSession(db, sessionToken);
  return redirect(path, { headers: { 'Set-Cookie': await sessionCookie.serialize('', { maxAge: 0 }) } });
}

/** Where a form waits for whoever has signed in again. */
export const KEPT_FORM_PAGE = '/verder';

async function goWith(token: string, path: string): Promise<Response> {
  return redirect(path, { headers: { 'Set-Cookie': await sessionCookie.serialize(token) } });
}
