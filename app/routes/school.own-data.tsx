import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { OwnDataPage } from '~/app/features/own-data/own-data-page';
import { ownDataView } from '~/app/features/own-data/own-data-view.server';
import { openSchool } from '~/app/server/guard.server';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction = ({ params }) => pageTitle('Mijn gegevens', params.year);

export async function loader(asked: LoaderFunctionArgs) {
  const desk = await openSchool(asked, 'school.open');
  const done = new URL(asked.request.url).searchParams.has('verstuurd');
  return json({ view: await ownDataView(desk), done });
}

export default function OwnData() {
  return <OwnDataPage {...useLoaderData<typeof loader>()} />;
}
