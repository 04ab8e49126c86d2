import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { forgetForm } from '~/app/features/kept-forms/kept-form-commands.server';
import { openDesk } from '~/app/server/guard.server';
import { forgetKeptForm } from '~/app/server/kept-form-cookie.server';

export async function loader(asked: LoaderFunctionArgs) {
  openDesk(asked);
  return redirect('/verder');
}

/** Throws a kept form away unsent. */
export async function action(asked: ActionFunctionArgs) {
  openDesk(asked);
  const { db, keptFormToken } = asked.context;
  if (keptFormToken) await forgetForm(db, keptFormToken);
  return redirect('/', { headers: { 'Set-Cookie': await forgetKeptForm() } });
}
