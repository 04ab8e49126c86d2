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
    known && typeof error.data === 'string' && error.data !== ''
      ? error.data
      : 'De pagina kon niet worden gemaakt. Wat je had opgeslagen, is bewaard. Probeer het opnieuw.';
  return (
    <main id="inhoud" className="page">
      <h1>{title}</h1>
      <p>{text}</p>
      <p>
        <Link to="/">Naar je begin</Link>
      </p>
    </main>
  );
}
