import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { askParticipations } from '~/app/features/people/ask-people.server';
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
    table: tableView(participationTable(base), rows, { search, exportPath: `${base}/export/activiteiten` }),
  });
}

export default function Participations() {
  return (
    <main id="inhoud" className="page">
      <h1>Activiteiten</h1>
      <DataTable
        view={useLoaderData<typeof loader>().table}
        empty={{
          title: 'In dit schooljaar zijn nog geen activiteiten bekend.',
          text: 'Lees de lijst met activiteiten in: dat kan bij Import.',
        }}
      />
    </main>
  );
}
