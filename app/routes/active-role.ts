import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { notFound, openDesk } from '~/app/server/guard.server';
import { renewAndGo } from '~/app/server/signed-in.server';

export const loader = () => redirect('/');

/** Makes another of one's own roles the active one and goes to that role's start. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = openDesk({ request, context });
  const roleId = String((await request.formData()).get('rol') ?? '');
  if (!actor.roles.some((grant) => grant.id === roleId)) throw notFound();
  return renewAndGo(context, '/', { roleId });
}
