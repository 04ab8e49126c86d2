import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { ColumnsForm } from '~/app/features/imports/columns-form';
import { columnsView } from '~/app/features/imports/columns-view';
import { withGiven } from '~/app/features/imports/given-columns';
import { previewDraft, saveMapping } from '~/app/features/imports/import-commands.server';
import { parseColumns } from '~/app/features/imports/import-schema';
import { ImportSteps } from '~/app/features/imports/import-steps';
import { ImportRefused } from '~/app/features/imports/import-types';
import { openDraft, openPreview } from '~/app/features/imports/open-import.server';
import { IMPORT_KIND_WORDS } from '~/app/format/import-words';
import { ErrorPage } from '~/app/ui/error-page';
import { Notice } from '~/app/ui/notice';

export const meta: MetaFunction = () => [{ title: 'Import: kolommen | Rode Draad' }];

export async function loader(asked: LoaderFunctionArgs) {
  const { desk, found, steps, preview } = await openPreview(asked);
  const search = new URL(asked.request.url).searchParams;
  return json({
    title: IMPORT_KIND_WORDS[found.kind].title,
    fileName: found.fileName,
    steps,
    saved: search.has('bewaard'),
    reread: search.has('opnieuw'),
    view: columnsView(preview, desk.year.first),
  });
}

export async function action(asked: ActionFunctionArgs) {
  const { desk, found, here } = await openDraft(asked);
  const form = await asked.request.formData();
  const parsed = parseColumns(form, found.kind);
  const { given, errors } = parsed;
  if (Object.keys(errors).length > 0) return json({ given, errors, error: null }, { status: 400 });
  const { db, today, readTable } = asked.context;
  const { boardId } = desk.actor;
  try {
    const { guess } = await previewDraft(db, boardId, found.id, today, readTable);
    const { sheet, headerRow } = guess.mapping;
    const moved = given.place.sheet !== sheet || given.place.headerRow !== headerRow;
    const columns = moved ? {} : given.columns;
    const values = moved ? {} : given.values;
    await saveMapping(db, boardId, found.id, { ...given.place, columns, values }, given.options);
    if (moved) {
      await previewDraft(db, boardId, found.id, today, readTable);
      return redirect(`${here}/kolommen?opnieuw`);
    }
  } catch (error) {
    if (!(error instanceof ImportRefused)) throw error;
    return json({ given, errors: {}, error: error.message }, { status: 400 });
  }
  return redirect(form.get('daarna') === 'kolommen' ? `${here}/kolommen?bewaard` : `${here}/controle`);
}

export default function Columns() {
  const { title, fileName, steps, saved, reread, view } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  return (
    <main id="inhoud" className="page stack">
      <h1>{title}: kolommen</h1>
      <ImportSteps current="kolommen" addresses={steps} />
      <p>
        Zo lezen we {fileName}. Kijk het na en verander wat niet klopt; er wordt nog niets ingelezen.{' '}
        <Link to={steps.bestand}>Een ander bestand kiezen</Link>
      </p>
      {failed && (
        <Notice kind="error">
          <p>{failed.error ?? 'Er klopt iets niet. Het staat hieronder bij het veld; niets is bewaard.'}</p>
        </Notice>
      )}
      {saved && !failed && (
        <Notice kind="done">
          <p>Je keuzes zijn bewaard.</p>
        </Notice>
      )}
      {reread && !failed && (
        <Notice kind="done">
          <p>We lezen nu vanaf rij {view.headerRow}. Kijk de kolommen opnieuw na.</p>
        </Notice>
      )}
      <ColumnsForm view={failed ? withGiven(view, failed.given) : view} errors={failed?.errors ?? {}} />
    </main>
  );
}

export function ErrorBoundary() {
  return <ErrorPage />;
}
