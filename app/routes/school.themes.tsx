import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { askDashboard } from '~/app/features/dashboard/ask-figures.server';
import { NothingRecorded } from '~/app/features/dashboard/nothing-recorded';
import { ThemesPage } from '~/app/features/dashboard/themes-page';
import { themesView } from '~/app/features/dashboard/themes-view.server';
import { openSchool } from '~/app/server/guard.server';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ params }) => pageTitle('Thema’s', params.year);

export async function loader(asked: LoaderFunctionArgs) {
  const desk = await openSchool(asked, 'totals.view');
  const dashboard = await askDashboard(desk, { measures: ['hours'] });
  return json({
    isBeforeRecords: dashboard.isBeforeRecords,
    view: themesView(dashboard, desk.base, new URL(asked.request.url).searchParams),
  });
}

export default function Themes() {
  const { isBeforeRecords, view } = useLoaderData<typeof loader>();
  return isBeforeRecords ? <NothingRecorded title="Thema’s" /> : <ThemesPage view={view} />;
}
