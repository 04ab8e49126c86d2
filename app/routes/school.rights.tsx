import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { askDashboard } from '~/app/features/dashboard/ask-figures.server';
import { NothingRecorded } from '~/app/features/dashboard/nothing-recorded';
import { RightsPage } from '~/app/features/dashboard/rights-page';
import { rightsView } from '~/app/features/dashboard/rights-view.server';
import { askRights } from '~/app/features/people/ask-people.server';
import { personRightsTable, RIGHTS_BY_PERSON } from '~/app/features/people/person-rights-table';
import { lapsesLabel } from '~/app/format/words';
import { openSchool } from '~/app/server/guard.server';
import { pageTitle } from '~/app/ui/page-title';
import { tableView } from '~/app/ui/table/table-view.server';

export const meta: MetaFunction<typeof loader> = ({ params }) => pageTitle('Basisrecht', params.year);

export async function loader(asked: LoaderFunctionArgs) {
  const desk = await openSchool(asked, 'totals.view');
  const search = new URL(asked.request.url).searchParams;
  const dashboard = await askDashboard(desk, { measures: ['hours'] });
  const { base } = desk;
  const persons = desk.may('persons.view')
    ? tableView(
        personRightsTable(base, { ...RIGHTS_BY_PERSON, lapses: lapsesLabel(dashboard.ended) }),
        await askRights(desk),
        {
          search,
          exportPath: `${base}/export/${RIGHTS_BY_PERSON.name}`,
        },
      )
    : null;
  const { isBeforeRecords } = dashboard;
  return json({ isBeforeRecords, view: rightsView(dashboard, base, search), persons });
}

export default function Rights() {
  const { isBeforeRecords, ...page } = useLoaderData<typeof loader>();
  return isBeforeRecords ? <NothingRecorded title="Basisrecht" /> : <RightsPage {...page} />;
}
