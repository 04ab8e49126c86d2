import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { OwnSavings } from '~/app/features/individual-budget/own-savings';
import { ownSavings } from '~/app/features/individual-budget/own-savings.server';
import { requirePerson } from '~/app/features/people/ask-people.server';
import { askPerson } from '~/app/features/people/ask-person.server';
import { PersonPage } from '~/app/features/people/person-page';
import { notFound, openSchool } from '~/app/server/guard.server';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ data, params }) =>
  pageTitle(data?.view.name, params.year);

export async function loader(asked: LoaderFunctionArgs) {
  const desk = await openSchool(asked, 'school.open');
  const employeeId = asked.params.employeeId ?? '';
  await requirePerson(desk, employeeId);
  const view = await askPerson(desk, employeeId, {
    search: new URL(asked.request.url).searchParams,
    exportPath: `${desk.base}/export/persoon-${employeeId}`,
  });
  if (!view) throw notFound();
  return json({ view, savings: await ownSavings(desk, employeeId) });
}

export default function Person() {
  const { view, savings } = useLoaderData<typeof loader>();
  return (
    <PersonPage view={view} title={view.name}>
      <OwnSavings savings={savings} />
    </PersonPage>
  );
}
