import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { askDashboard } from '~/app/features/dashboard/ask-figures.server';
import { MixPage } from '~/app/features/dashboard/mix-page';
import { askedMeasure, mixView } from '~/app/features/dashboard/mix-view.server';
import { openSchool } from '~/app/server/guard.server';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ params }) => pageTitle('70-20-10', params.year);

export async function loader(asked: LoaderFunctionArgs) {
  const desk = await openSchool(asked, 'totals.view');
  const search = new URL(asked.request.url).searchParams;
  const dashboard = await askDashboard(desk, [askedMeasure(search)]);
  return json({ view: mixView(dashboard, desk.base, search) });
}

export default function Mix() {
  return <MixPage view={useLoaderData<typeof loader>().view} />;
}
