import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { OwnSavings } from '~/app/features/individual-budget/own-savings';
import { ownSavings } from '~/app/features/individual-budget/own-savings.server';
import { askPerson } from '~/app/features/people/ask-person.server';
import { PersonPage } from '~/app/features/people/person-page';
import { rightScreenWords } from '~/app/format/right-words';
import { openSchool } from '~/app/server/guard.server';
import { EmptyState } from '~/app/ui/empty-state';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ data, params }) => pageTitle(data?.title, params.year);

export async function loader(asked: LoaderFunctionArgs) {
  const desk = await openSchool(asked, 'school.open');
  const employeeId = desk.actor.employeeId ?? '';
  await desk.require('person.view', { employeeId });
  const view = await askPerson(desk, employeeId, {
    search: new URL(asked.request.url).searchParams,
    exportPath: `${desk.base}/export/persoon-${employeeId}`,
  });
  const savings = await ownSavings(desk, employeeId);
  return json({ title: rightScreenWords(desk.school.sector).own, view, savings });
}

export default function MyRight() {
  const { title, view, savings } = useLoaderData<typeof loader>();
  if (view)
    return (
      <PersonPage view={view} title={title}>
        <OwnSavings savings={savings} />
      </PersonPage>
    );
  return (
    <main id="inhoud" className="page">
      <h1>{title}</h1>
      <EmptyState title="In dit schooljaar heb je hier geen dienstverband.">
        <p>Klopt dat niet? Vraag het P&O van je school.</p>
      </EmptyState>
    </main>
  );
}
