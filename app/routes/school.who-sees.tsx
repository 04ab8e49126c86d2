import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { whoSeesView } from '~/app/features/readings/who-sees.server';
import { WhoSeesPage } from '~/app/features/readings/who-sees-page';
import { openSchool } from '~/app/server/guard.server';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction = ({ params }) => pageTitle('Wie ziet wat', params.year);

export async function loader(asked: LoaderFunctionArgs) {
  const desk = await openSchool(asked, 'school.open');
  return json(await whoSeesView(desk, new URL(asked.request.url).searchParams));
}

export default function WhoSees() {
  return <WhoSeesPage view={useLoaderData<typeof loader>()} />;
}
