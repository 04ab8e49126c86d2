import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { endOwnSession } from '~/app/features/accounts/session-commands.server';
import { notFound, openDesk } from '~/app/server/guard.server';
import { signOutAndGo } from '~/app/server/signed-in.server';

export async function loader(asked: LoaderFunctionArgs) {
  openDesk(asked);
  return redirect('/mijn-account');
}

/** Ends one of one's own sessions; in the demo, where an account is everybody's, only this browser's. */
export async function action(asked: ActionFunctionArgs) {
  const { actor, change } = openDesk(asked);
  const { session } = asked.context;
  const sessionId = asked.params.sessionId ?? '';
  if (sessionId === session?.id) return signOutAndGo(asked.context);
  const isOwn = session?.method !== 'demo';
  if (!isOwn || !(await change((board) => endOwnSession(board, actor.accountId, sessionId))))
    throw notFound();
  return redirect('/mijn-account?afgemeld');
}
