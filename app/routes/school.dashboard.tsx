import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { askDashboard } from '~/app/features/dashboard/ask-figures.server';
import { DashboardPage } from '~/app/features/dashboard/dashboard-page';
import { dashboardView } from '~/app/features/dashboard/dashboard-view.server';
import { openSchool } from '~/app/server/guard.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Dashboard ${data.school}, ${data.year} | Rode Draad` : 'Rode Draad' },
];

export async function loader(asked: LoaderFunctionArgs) {
  const desk = await openSchool(asked, 'totals.view');
  const dashboard = await askDashboard(desk, ['hours']);
  return json(dashboardView(dashboard, desk.base, new URL(asked.request.url).searchParams));
}

export default function Dashboard() {
  return <DashboardPage view={useLoaderData<typeof loader>()} />;
}
