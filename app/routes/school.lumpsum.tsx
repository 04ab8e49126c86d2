import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { asksLumpsumShare } from '~/app/domain/lumpsum';
import { askDashboard } from '~/app/features/dashboard/ask-figures.server';
import { LumpsumPage, NoLumpsum } from '~/app/features/dashboard/lumpsum-page';
import { lumpsumView } from '~/app/features/dashboard/lumpsum-view.server';
import { NothingRecorded } from '~/app/features/dashboard/nothing-recorded';
import { notFound, openSchool } from '~/app/server/guard.server';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ params }) =>
  pageTitle('10% van de personele lumpsum', params.year);

export async function loader(asked: LoaderFunctionArgs) {
  const desk = await openSchool(asked, 'totals.view');
  if (!asksLumpsumShare(desk.school.sector)) throw notFound();
  const dashboard = await askDashboard(desk, { measures: ['hours'] });
  return json({
    isBeforeRecords: dashboard.isBeforeRecords,
    view: lumpsumView(dashboard, desk.base, new URL(asked.request.url).searchParams),
    settings: desk.may('settings.change-money') ? `${desk.base}/instellingen` : null,
    school: `/${desk.school.brin}/${desk.year.label}/tien-procent`,
  });
}

export default function Lumpsum() {
  const { isBeforeRecords, view, settings, school } = useLoaderData<typeof loader>();
  if (isBeforeRecords) return <NothingRecorded title="10% van de personele lumpsum" />;
  return view ? <LumpsumPage view={view} settings={settings} /> : <NoLumpsum school={school} />;
}
