import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { askDashboard } from '~/app/features/dashboard/ask-figures.server';
import { withMarks } from '~/app/features/dashboard/mark-notes';
import { NothingRecorded } from '~/app/features/dashboard/nothing-recorded';
import { openingSentence } from '~/app/features/dashboard/opening-sentence';
import { teamTable } from '~/app/features/dashboard/team-table';
import { openSchool } from '~/app/server/guard.server';
import { pageTitle } from '~/app/ui/page-title';
import { LinkedSentence } from '~/app/ui/sentence';
import { DataTable } from '~/app/ui/table/data-table';
import { tableView } from '~/app/ui/table/table-view.server';

export const meta: MetaFunction<typeof loader> = ({ params }) => pageTitle('Teams', params.year);

export async function loader(asked: LoaderFunctionArgs) {
  const desk = await openSchool(asked, 'totals.view');
  const search = new URL(asked.request.url).searchParams;
  const dashboard = await askDashboard(desk, { measures: ['hours'] });
  const { base } = desk;
  return json({
    isBeforeRecords: dashboard.isBeforeRecords,
    sentence: openingSentence(dashboard, base),
    table: tableView(
      withMarks(teamTable(base, { period: dashboard.periods.hours }), dashboard, 'basisrecht'),
      dashboard.teams,
      {
        search,
        exportPath: `${base}/export/teams`,
      },
    ),
  });
}

export default function Teams() {
  const { isBeforeRecords, sentence, table } = useLoaderData<typeof loader>();
  if (isBeforeRecords) return <NothingRecorded title="Teams" />;
  return (
    <main id="inhoud" className="page">
      <h1>Teams</h1>
      <LinkedSentence text={sentence} />
      <DataTable
        view={table}
        empty={{
          title: 'Er zijn nog geen teams.',
          text: 'Lees de personeelslijst in met een kolom voor het team.',
        }}
      />
    </main>
  );
}
