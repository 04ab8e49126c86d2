import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { OwnSavings } from '~/app/features/individual-budget/own-savings';
import { OtherRightsPart } from '~/app/features/other-rights/other-rights-part';
import { HandOut } from '~/app/features/own-data/hand-out';
import { PersonPage } from '~/app/features/people/person-page';
import { SharedTexts } from '~/app/features/private-texts/shared-texts';
import { personScreen } from '~/app/server/person-screen.server';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ data, params }) =>
  pageTitle(data?.view.name, params.year);

export const loader = (asked: LoaderFunctionArgs) => personScreen(asked);

export default function Person() {
  const { view, opened, whoSees, handOut, shared, savings, others } = useLoaderData<typeof loader>();
  return (
    <PersonPage view={view} title={view.name} opened={opened} whoSees={whoSees}>
      <SharedTexts name={view.name} texts={shared} />
      <OwnSavings savings={savings} />
      <OtherRightsPart view={others} />
      <HandOut base={handOut} />
    </PersonPage>
  );
}
