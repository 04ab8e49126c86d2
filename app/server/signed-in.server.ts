import { type AppLoadContext, redirect } from '@remix-run/node';
import { startSession, switchRole } from '~/app/features/accounts/account-commands.server';
import { sessionCookie } from './session-cookie.server';

/** Starts a session, ends nothing else, and goes to the given path of this site. */
export async function signInAndGo(
  { db, clock }: AppLoadContext,
  account: { boardId: string; accountId: string; roleId?: string },
  path: string,
): Promise<Response> {
  const token = await startSession(db, { ...account, now: clock.now() });
  if (account.roleId) await switchRole(db, token, account.roleId);
  return redirect(path, { headers: { 'Set-Cookie': await sessionCookie.serialize(token) } });
}
