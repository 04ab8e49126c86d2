import { json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { doneChanges } from '~/app/features/imports/done-changes.server';
import { ImportFacts } from '~/app/features/imports/import-facts';
import { importLine } from '~/app/features/imports/import-lines';
import { ImportSteps } from '~/app/features/imports/import-steps';
import { openImport } from '~/app/features/imports/open-import.server';
import { checkUndo } from '~/app/features/imports/undo-check.server';
import { ErrorPage } from '~/app/ui/error-page';
import { Notice } from '~/app/ui/notice';
import { Sentence } from '~/app/ui/sentence';
import { DataTable } from '~/app/ui/table/data-table';

export const meta: MetaFunction = () => [{ title: 'Import: klaar | Rode Draad' }];

/** One finished import: what it did, and the way back. */
export async function loader(asked: LoaderFunctionArgs) {
  const { desk, found, list, here } = await openImport(asked);
  if (found.status === 'draft') throw redirect(`${here}/controle`);
  const search = new URL(asked.request.url).searchParams;
  const { obstacle } =
    found.status === 'committed'
      ? await desk.read((board) => checkUndo(board, found.id))
      : { obstacle: null };
  return json({
    list,
    dashboard: `${desk.base}/dashboard`,
    here,
    status: found.status,
    justDone: search.has('klaar') && found.status === 'committed',
    line: importLine(found, list),
    undo: found.status === 'committed' && obstacle === null ? `${here}/ongedaan-maken` : null,
    obstacle,
    changes: await doneChanges(desk, found, { search, here }),
  });
}

export default function Done() {
  const { list, dashboard, here, status, justDone, line, undo, obstacle, changes } =
    useLoaderData<typeof loader>();
  return (
    <main id="inhoud" className="page">
      <div className="stack">
        <h1>{line.fileName}</h1>
        {justDone && <ImportSteps current="klaar" addresses={{ klaar: here }} />}
      </div>
      {justDone && (
        <Notice kind="done">
          <p>Het bestand is ingelezen.</p>
        </Notice>
      )}
      {status === 'undone' && (
        <Notice kind="note">
          <p>Deze import is ongedaan gemaakt. Alles is weer zoals het daarvoor was.</p>
        </Notice>
      )}
      <Sentence>{line.counts}.</Sentence>
      <ImportFacts line={line} />
      {obstacle && <p>{obstacle}</p>}
      <section className="section">
        <h2>Wijzigingen</h2>
        {status === 'undone' && <p>Dit had de import veranderd; het is weer zoals het daarvoor was.</p>}
        {changes ? (
          <DataTable
            view={changes}
            empty={{ title: 'Er veranderde niets.', text: 'Wat in het bestand stond, was al zo.' }}
          />
        ) : (
          <p>Van wie er iets veranderde, ziet alleen P&O.</p>
        )}
      </section>
      <div className="buttons mt-8">
        <Link to={dashboard} className="button">
          Naar het dashboard
        </Link>
        {undo && (
          <Link to={undo} className="button button-quiet">
            Maak ongedaan
          </Link>
        )}
        <Link to={list}>Alle imports</Link>
      </div>
    </main>
  );
}

export function ErrorBoundary() {
  return <ErrorPage />;
}
