import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { AssessmentText } from '~/app/features/introduction/assessment-text';
import { assessmentScreen } from '~/app/features/introduction/introduction-screen.server';
import { openSchool } from '~/app/server/guard.server';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction = ({ params }) => pageTitle('Gegevensbeschermingsbeoordeling', params.year);

/** The data-protection assessment, to read and to print. */
export async function loader(asked: LoaderFunctionArgs) {
  return json(await assessmentScreen(await openSchool(asked, 'introduction.view')));
}

export default function Assessment() {
  const { here, ...view } = useLoaderData<typeof loader>();
  return (
    <main id="inhoud" className="page page-narrow stack">
      <p className="no-print">
        <Link to={here}>Invoeringsdossier</Link>
      </p>
      <AssessmentText {...view} />
    </main>
  );
}
