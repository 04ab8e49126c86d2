import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { askNarrowDashboard } from '~/app/features/dashboard/ask-figures.server';
import { DashboardPage } from '~/app/features/dashboard/dashboard-page';
import { dashboardView } from '~/app/features/dashboard/dashboard-view.server';
import { narrowView } from '~/app/features/dashboard/narrow-view.server';
import { introductionFindingLines } from '~/app/features/introduction/dashboard-lines.server';
import { openSchool } from '~/app/server/guard.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Dashboard ${data.view.school}, ${data.view.year} | Rode Draad` : 'Rode Draad' },
];

export async function loader(asked: LoaderFunctionArgs) {
  const desk = await openSchool(asked, 'totals.view');
  const search = new URL(asked.request.url).searchParams;
  const { dashboard, narrowing } = await askNarrowDashboard(desk, search, { measures: ['hours'] });
  const view = dashboardView(dashboard, { base: desk.base, search, narrowing });
  return json({
    view: { ...view, findings: [...view.findings, ...(await introductionFindingLines(desk))] },
    narrow: await narrowView(desk, search, narrowing, ['team', 'category']),
  });
}

export default function Dashboard() {
  return <DashboardPage {...useLoaderData<typeof loader>()} />;
}
