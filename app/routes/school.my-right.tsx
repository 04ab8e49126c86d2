import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { OwnSavings } from '~/app/features/individual-budget/own-savings';
import { ownSavings } from '~/app/features/individual-budget/own-savings.server';
import { OtherRightsPart } from '~/app/features/other-rights/other-rights-part';
import { otherRightsView } from '~/app/features/other-rights/other-rights-view.server';
import { askPerson } from '~/app/features/people/ask-person.server';
import { PersonPage } from '~/app/features/people/person-page';
import { whoSeesPath } from '~/app/features/readings/who-sees.server';
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
  const others = await otherRightsView(desk, employeeId);
  const whoSees = whoSeesPath(desk, employeeId);
  return json({ title: rightScreenWords(desk.school.sector).own, view, savings, others, whoSees });
}

export default function MyRight() {
  const { title, view, savings, others, whoSees } = useLoaderData<typeof loader>();
  if (view)
    return (
      <PersonPage view={view} title={title} whoSees={whoSees}>
        <OwnSavings savings={savings} />
        <OtherRightsPart view={others} />
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
