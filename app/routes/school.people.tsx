import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { askStaff, dayOf } from '~/app/features/people/ask-people.server';
import { staffTable } from '~/app/features/people/staff-table';
import { openSchool } from '~/app/server/guard.server';
import { pageTitle } from '~/app/ui/page-title';
import { DataTable } from '~/app/ui/table/data-table';
import { tableView } from '~/app/ui/table/table-view.server';

export const meta: MetaFunction<typeof loader> = ({ params }) => pageTitle('Mensen', params.year);

export async function loader(asked: LoaderFunctionArgs) {
  const desk = await openSchool(asked, 'persons.view');
  const search = new URL(asked.request.url).searchParams;
  const { base } = desk;
  return json({
    table: tableView(staffTable(base, dayOf(desk)), await askStaff(desk), {
      search,
      exportPath: `${base}/export/mensen`,
    }),
    upload: desk.may('staff.import') ? `${base}/import/nieuw` : null,
  });
}

export default function People() {
  const { table, upload } = useLoaderData<typeof loader>();
  return (
    <main id="inhoud" className="page">
      <h1>Mensen</h1>
      <DataTable
        view={table}
        empty={{
          title: 'In dit schooljaar is nog niemand bekend.',
          text: 'Lees eerst de personeelslijst in: dat kan bij Import.',
        }}
      />
      {upload && (
        <p className="no-print">
          <a href={upload}>Lees een nieuwe personeelslijst in</a>
        </p>
      )}
    </main>
  );
}
