import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { RetentionPage } from '~/app/features/erasures/retention-page';
import { retentionView } from '~/app/features/erasures/retention-view.server';
import { openSchool } from '~/app/server/guard.server';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction = ({ params }) => pageTitle('Bewaartermijn', params.year);

export async function loader(asked: LoaderFunctionArgs) {
  const desk = await openSchool(asked, 'persons.erase');
  const { searchParams } = new URL(asked.request.url);
  const done = searchParams.has('gewist') ? 'Gewist. De totalen van de school zijn gelijk gebleven.' : null;
  return json({ view: await retentionView(desk, searchParams), done });
}

export default function Retention() {
  return <RetentionPage {...useLoaderData<typeof loader>()} />;
}
