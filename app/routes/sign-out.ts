import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { endSession } from '~/app/features/accounts/session-commands.server';
import { sessionCookie } from '~/app/server/session-cookie.server';

export const loader = () => redirect('/');

/** Ends the session on the server, so that its cookie is worth nothing any more. */
export async function action({ context }: ActionFunctionArgs) {
  if (context.sessionToken) await endSession(context.db, context.sessionToken);
  return redirect('/', { headers: { 'Set-Cookie': await sessionCookie.serialize('', { maxAge: 0 }) } });
}
