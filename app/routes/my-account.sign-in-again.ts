import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { openDesk } from '~/app/server/guard.server';
import { safePath } from '~/app/server/safe-path';
import { signOutAndGo } from '~/app/server/signed-in.server';

export function loader(asked: ActionFunctionArgs) {
  openDesk(asked);
  return redirect('/mijn-account');
}

/** Ends this session and asks to sign in at once, for what only somebody may do who has just done so. */
export async function action(asked: ActionFunctionArgs) {
  openDesk(asked);
  const back = safePath((await asked.request.formData()).get('terug'));
  return signOutAndGo(asked.context, `/aanmelden?terug=${encodeURIComponent(back)}`);
}
