import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { introductionScreen } from '~/app/features/introduction/introduction-screen.server';
import { openSchool } from '~/app/server/guard.server';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction = ({ params }) => pageTitle('Tekst voor het personeel', params.year);

/** What the staff is told, to read and to print. */
export async function loader(asked: LoaderFunctionArgs) {
  const { here, staffText } = await introductionScreen(await openSchool(asked, 'introduction.view'));
  return json({ here, paragraphs: staffText.text.split(/\n\s*\n/) });
}

export default function StaffText() {
  const { here, paragraphs } = useLoaderData<typeof loader>();
  return (
    <main id="inhoud" className="page page-narrow stack">
      <p className="no-print">
        <Link to={here}>Invoeringsdossier</Link>
      </p>
      <h1>Rode Draad en jouw gegevens</h1>
      {paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </main>
  );
}
