import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { CheckErrors } from '~/app/features/imports/check-errors';
import { checkView } from '~/app/features/imports/check-view.server';
import { CommitForm } from '~/app/features/imports/commit-form';
import { commitDraft } from '~/app/features/imports/import-commands.server';
import { ImportSteps } from '~/app/features/imports/import-steps';
import { ImportRefused } from '~/app/features/imports/import-types';
import { NewThings } from '~/app/features/imports/new-things';
import { openDraft, openPreview } from '~/app/features/imports/open-import.server';
import { IMPORT_KIND_WORDS } from '~/app/format/import-words';
import { ErrorPage } from '~/app/ui/error-page';
import { Notice } from '~/app/ui/notice';
import { Sentence } from '~/app/ui/sentence';
import { DataTable } from '~/app/ui/table/data-table';

export const meta: MetaFunction = () => [{ title: 'Import: controle | Rode Draad' }];

export async function loader(asked: LoaderFunctionArgs) {
  const { found, here, list, steps, preview } = await openPreview(asked);
  const search = new URL(asked.request.url).searchParams;
  return json({
    title: IMPORT_KIND_WORDS[found.kind].title,
    fileName: found.fileName,
    here,
    list,
    steps,
    view: checkView(preview, search),
  });
}

/** Reads the file in, unless something changed since its plan was shown. */
export async function action(asked: ActionFunctionArgs) {
  const { desk, found, here } = await openDraft(asked);
  const seen = Number((await asked.request.formData()).get('versie'));
  if (seen !== desk.school.dataVersion) {
    const error =
      'Ondertussen is er iets veranderd aan de gegevens van de school. Kijk de controle nog eens na.';
    return json({ error }, { status: 409 });
  }
  const { db, today, readTable } = asked.context;
  try {
    const result = await commitDraft(db, desk.actor.boardId, found.id, desk.author, readTable, today);
    if (result.errors.length === 0) return redirect(`${here}?klaar`);
    return json({ error: 'Er zijn nog fouten, dus er is niets ingelezen.' }, { status: 400 });
  } catch (error) {
    if (error instanceof ImportRefused) return json({ error: error.message }, { status: 400 });
    throw error;
  }
}

export default function Check() {
  const { title, fileName, here, list, steps, view } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  return (
    <main id="inhoud" className="page">
      <div className="stack">
        <h1>{title}: controle</h1>
        <ImportSteps current="controle" addresses={steps} />
      </div>
      {failed && (
        <Notice kind="error">
          <p>{failed.error}</p>
        </Notice>
      )}
      <Sentence>
        {view.sentence}
        {view.changesNothing && ' Alles in dit bestand staat er al.'}
      </Sentence>
      <p>
        Uit {fileName}; geteld zijn mensen, geen rijen.{' '}
        {view.hasErrors
          ? 'Er is niets ingelezen. Het bestand en je keuzes zijn bewaard; los eerst de fouten op.'
          : 'Er is nog niets ingelezen.'}
      </p>
      <CommitForm view={view} here={here} list={list} />
      {view.hasErrors && <CheckErrors errors={view.errors} steps={steps} download={`${here}/fouten`} />}
      <NewThings things={view.news} />
      {view.warnings && (
        <section className="section">
          <h2>Dit valt op</h2>
          <p>Hier hoef je niets mee te doen; kijk of het klopt.</p>
          <DataTable view={view.warnings} />
        </section>
      )}
      {view.changes && (
        <section className="section">
          <h2>Wijzigingen</h2>
          {view.hasErrors && (
            <p>Van wie op een rij met een fout staat, zie je de wijzigingen hier nog niet.</p>
          )}
          <DataTable
            view={view.changes}
            empty={{ title: 'Er verandert niets.', text: 'Wat in de goede rijen staat, is al zo.' }}
          />
        </section>
      )}
      {view.missing && (
        <section className="section">
          <h2>Wie niet in dit bestand staat</h2>
          <p>
            Voor hen verandert er niets.{' '}
            {!view.complete && (
              <>
                Zijn zij weg?{' '}
                <Link to={steps.kolommen}>Zeg dan bij kolommen dat het bestand volledig is.</Link>
              </>
            )}
          </p>
          <DataTable view={view.missing} />
        </section>
      )}
    </main>
  );
}

export function ErrorBoundary() {
  return <ErrorPage />;
}
