import { json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PersonaList } from '~/app/features/accounts/persona-list';
import { listPersonas } from '~/app/features/accounts/persona-queries.server';
import { landingPath } from '~/app/server/landing.server';
import { readLastSchool } from '~/app/server/last-school.server';

/** Open to everybody: sends whoever is signed in to their own start, others to sign in or to the demo. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  if (context.actor) throw redirect(await landingPath(context, context.actor, await readLastSchool(request)));
  if (!context.isDemo) throw redirect('/aanmelden');
  const personas = await listPersonas(context.db, context.today);
  return json({
    personas: personas.map(({ roleId, name, role, sector }) => ({ roleId, name, role, sector })),
  });
}

export default function Start() {
  const { personas } = useLoaderData<typeof loader>();
  return <PersonaList personas={personas} />;
}
