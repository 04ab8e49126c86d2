import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { askAllTeams } from '~/app/features/dashboard/all-teams.server';
import { allTeamsTable, teamsSentence } from '~/app/features/dashboard/all-teams-table';
import { askDashboard } from '~/app/features/dashboard/ask-figures.server';
import { NothingRecorded } from '~/app/features/dashboard/nothing-recorded';
import { openSchool } from '~/app/server/guard.server';
import { pageTitle } from '~/app/ui/page-title';
import { Sentence } from '~/app/ui/sentence';
import { DataTable } from '~/app/ui/table/data-table';
import { tableView } from '~/app/ui/table/table-view.server';

export const meta: MetaFunction<typeof loader> = ({ params }) => pageTitle('Teams', params.year);

export async function loader(asked: LoaderFunctionArgs) {
  const desk = await openSchool(asked, 'totals.view');
  const search = new URL(asked.request.url).searchParams;
  const { isBeforeRecords } = await askDashboard(desk, { measures: ['hours'] });
  const { teams, withoutTeam } = await askAllTeams(desk);
  const { base } = desk;
  return json({
    isBeforeRecords,
    sentence: teamsSentence(teams, withoutTeam),
    table: tableView(allTeamsTable(desk.may('persons.view') ? base : null), teams, {
      search,
      exportPath: `${base}/export/alle-teams`,
    }),
    dashboard: `${base}/dashboard#teams-naam`,
  });
}

export default function Teams() {
  const { isBeforeRecords, sentence, table, dashboard } = useLoaderData<typeof loader>();
  if (isBeforeRecords) return <NothingRecorded title="Teams" />;
  return (
    <main id="inhoud" className="page">
      <h1>Teams</h1>
      <Sentence>{sentence}</Sentence>
      <p>
        Wat elk hoofdteam gebruikt en leert, staat <a href={dashboard}>per team op het dashboard</a>.
      </p>
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
