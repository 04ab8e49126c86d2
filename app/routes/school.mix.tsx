import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { askNarrowDashboard } from '~/app/features/dashboard/ask-figures.server';
import { MixPage } from '~/app/features/dashboard/mix-page';
import { mixPartOf } from '~/app/features/dashboard/mix-tables';
import { mixView } from '~/app/features/dashboard/mix-view.server';
import { narrowView } from '~/app/features/dashboard/narrow-view.server';
import { narrowScope } from '~/app/features/dashboard/narrowing';
import { NothingRecorded } from '~/app/features/dashboard/nothing-recorded';
import { openSchool } from '~/app/server/guard.server';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ data, params }) =>
  pageTitle(data?.view.title, params.year);

export async function loader(asked: LoaderFunctionArgs) {
  const desk = await openSchool(asked, 'totals.view');
  const search = new URL(asked.request.url).searchParams;
  const { dashboard, narrowing } = await askNarrowDashboard(desk, search, mixPartOf(search));
  return json({
    isBeforeRecords: dashboard.isBeforeRecords,
    view: mixView(dashboard, { base: desk.base, search, scope: narrowScope(narrowing) }),
    narrow: await narrowView(desk, search, narrowing, ['team', 'category', 'theme']),
  });
}

export default function Mix() {
  const { isBeforeRecords, ...page } = useLoaderData<typeof loader>();
  return isBeforeRecords ? <NothingRecorded title={page.view.title} /> : <MixPage {...page} />;
}
