import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { askDashboard } from '~/app/features/dashboard/ask-figures.server';
import { withMarks } from '~/app/features/dashboard/mark-notes';
import { NothingRecorded } from '~/app/features/dashboard/nothing-recorded';
import { RightsPage } from '~/app/features/dashboard/rights-page';
import { rightsView } from '~/app/features/dashboard/rights-view.server';
import { askFoundRights } from '~/app/features/people/found-people.server';
import { personRightsTable, RIGHTS_BY_PERSON } from '~/app/features/people/person-rights-table';
import { rightScreenWords } from '~/app/format/right-words';
import { openSchool } from '~/app/server/guard.server';
import { pageTitle } from '~/app/ui/page-title';
import { tableView } from '~/app/ui/table/table-view.server';

export const meta: MetaFunction<typeof loader> = ({ data, params }) => pageTitle(data?.title, params.year);

export async function loader(asked: LoaderFunctionArgs) {
  const desk = await openSchool(asked, 'totals.view');
  const search = new URL(asked.request.url).searchParams;
  const dashboard = await askDashboard(desk, { measures: ['hours'] });
  const { base } = desk;
  const found = desk.may('persons.view') ? await askFoundRights(desk, search) : null;
  const persons = found
    ? tableView(
        withMarks(
          personRightsTable(base, { ...RIGHTS_BY_PERSON, periods: dashboard.periods }),
          dashboard,
          'basisrecht',
        ),
        found.rows,
        {
          search,
          exportPath: `${base}/export/${RIGHTS_BY_PERSON.name}`,
        },
      )
    : null;
  const { isBeforeRecords } = dashboard;
  const { title } = rightScreenWords(desk.school.sector);
  return json({
    isBeforeRecords,
    title,
    view: rightsView(dashboard, base, search),
    persons,
    found: found?.about ?? null,
  });
}

export default function Rights() {
  const { isBeforeRecords, title, ...page } = useLoaderData<typeof loader>();
  return isBeforeRecords ? <NothingRecorded title={title} /> : <RightsPage {...page} />;
}
