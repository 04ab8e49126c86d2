import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { askParticipations } from '~/app/features/people/ask-people.server';
import { notCountedSentence } from '~/app/features/people/not-counted';
import { participationTable } from '~/app/features/people/participation-table';
import { openSchool } from '~/app/server/guard.server';
import { pageTitle } from '~/app/ui/page-title';
import { DataTable } from '~/app/ui/table/data-table';
import { tableView } from '~/app/ui/table/table-view.server';

export const meta: MetaFunction<typeof loader> = ({ params }) => pageTitle('Activiteiten', params.year);

export async function loader(asked: LoaderFunctionArgs) {
  const desk = await openSchool(asked, 'persons.view');
  const search = new URL(asked.request.url).searchParams;
  const { base } = desk;
  const rows = await askParticipations(desk);
  return json({
    notCounted: notCountedSentence(rows),
    table: tableView(participationTable(base, desk.school.sector), rows, {
      search,
      exportPath: `${base}/export/activiteiten`,
    }),
  });
}

export default function Participations() {
  const { table, notCounted } = useLoaderData<typeof loader>();
  return (
    <main id="inhoud" className="page">
      <h1>Activiteiten</h1>
      <DataTable
        view={table}
        empty={{
          title: 'In dit schooljaar zijn nog geen activiteiten bekend.',
          text: 'Lees de lijst met activiteiten in: dat kan bij Import.',
        }}
      />
      {notCounted && <p className="soft">{notCounted}</p>}
    </main>
  );
}
