import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { findPersona } from '~/app/features/accounts/persona-queries.server';
import { notFound } from '~/app/server/guard.server';
import { signInAndGo } from '~/app/server/signed-in.server';

export const loader = () => redirect('/');

/** Signs in as somebody of the demo, without a password; elsewhere this address does not exist. */
export async function action({ request, context }: ActionFunctionArgs) {
  if (!context.isDemo) throw notFound();
  const roleId = String((await request.formData()).get('rol') ?? '');
  const persona = await findPersona(context.db, roleId, context.today);
  if (!persona) throw notFound();
  return signInAndGo(context, { ...persona, method: 'demo' }, '/');
}
