import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { switchRole } from '~/app/features/accounts/session-commands.server';
import { notFound, openDesk } from '~/app/server/guard.server';

export const loader = () => redirect('/');

/** Makes another of one's own roles the active one and goes to that role's start. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = openDesk({ request, context });
  const roleId = String((await request.formData()).get('rol') ?? '');
  if (!context.sessionToken || !actor.roles.some((grant) => grant.id === roleId)) throw notFound();
  await switchRole(context.db, context.sessionToken, roleId);
  return redirect('/');
}
