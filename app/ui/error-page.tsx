import { isRouteErrorResponse, Link, useRouteError } from '@remix-run/react';

/** What a visitor sees when a page can't be shown: what happened and where to go, nothing of the inside. */
export function ErrorPage() {
  const error = useRouteError();
  const known = isRouteErrorResponse(error);
  const title = !known
    ? 'Er ging iets mis'
    : error.status === 404
      ? 'Niet gevonden'
      : error.status === 403
        ? 'Geen toegang'
        : 'Dat lukte niet';
  const text =
    known && isOwnSentence(error.data)
      ? error.data
      : known && error.status === 404
        ? 'Deze pagina bestaat niet, of niet voor jou.'
        : 'De pagina kon niet worden gemaakt. Wat je had opgeslagen, is bewaard. Probeer het opnieuw.';
  return (
    <main id="inhoud" className="page stack">
      <h1>{title}</h1>
      <p>{text}</p>
      <p>
        <Link to="/">Naar je begin</Link>
      </p>
    </main>
  );
}

/** What the guards say is Dutch and meant to be read; what the router says of itself is not. */
const isOwnSentence = (data: unknown): data is string =>
  typeof data === 'string' && data !== '' && !data.startsWith('Error:');
