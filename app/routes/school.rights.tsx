import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { askDashboard } from '~/app/features/dashboard/ask-figures.server';
import { RightsPage } from '~/app/features/dashboard/rights-page';
import { rightsView } from '~/app/features/dashboard/rights-view.server';
import { openSchool } from '~/app/server/guard.server';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ params }) => pageTitle('Basisrecht', params.year);

export async function loader(asked: LoaderFunctionArgs) {
  const desk = await openSchool(asked, 'totals.view');
  const search = new URL(asked.request.url).searchParams;
  const dashboard = await askDashboard(desk, ['hours']);
  return json({ view: rightsView(dashboard, desk.base, search), persons: null });
}

export default function Rights() {
  return <RightsPage {...useLoaderData<typeof loader>()} />;
}
