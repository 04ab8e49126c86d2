import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { TrailPage } from '~/app/features/trail-screen/trail-page';
import { trailView } from '~/app/features/trail-screen/trail-view.server';
import { openTrail } from '~/app/server/open-trail.server';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction = () => pageTitle('Logboek');

/** Who did what at this board, and whether the trail is whole. */
export async function loader(asked: LoaderFunctionArgs) {
  const desk = await openTrail(asked);
  return json(await trailView(desk, new URL(asked.request.url).searchParams));
}

export default function Trail() {
  return <TrailPage view={useLoaderData<typeof loader>()} />;
}
