import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { endAllSessions } from '~/app/features/accounts/session-commands.server';
import { notFound, openDesk } from '~/app/server/guard.server';
import { signOutAndGo } from '~/app/server/signed-in.server';

export async function loader(asked: LoaderFunctionArgs) {
  openDesk(asked);
  return redirect('/mijn-account');
}

/** Ends all of one's own sessions, this one too; not in the demo, where an account is everybody's. */
export async function action(asked: ActionFunctionArgs) {
  const { actor, change } = openDesk(asked);
  if (asked.context.session?.method === 'demo') throw notFound();
  await change((board) => endAllSessions(board, actor.accountId));
  return signOutAndGo(asked.context);
}
