import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ColumnsPage } from '~/app/features/imports/columns-page';
import { columnsView } from '~/app/features/imports/columns-view';
import { checkPlace, saveMapping } from '~/app/features/imports/import-commands.server';
import { parseColumns } from '~/app/features/imports/import-schema';
import { ImportRefused } from '~/app/features/imports/import-types';
import { openDraft, openPreview } from '~/app/features/imports/open-import.server';
import { IMPORT_KIND_WORDS } from '~/app/format/import-words';
import { ErrorPage } from '~/app/ui/error-page';

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
    misfit: preview.misfit,
    view: columnsView(preview, desk.year.first),
  });
}

export async function action(asked: ActionFunctionArgs) {
  const { desk, found, here } = await openDraft(asked);
  const form = await asked.request.formData();
  const { given, errors } = parseColumns(form, found.kind);
  if (Object.keys(errors).length > 0) return json({ given, errors, error: null }, { status: 400 });
  const { db, readTable } = asked.context;
  const { boardId } = desk.actor;
  const { place, moved, columns, values, options } = given;
  try {
    const mapping = { ...place, columns: moved ? {} : columns, values: moved ? {} : values };
    if (moved) await checkPlace(db, boardId, found.id, readTable, place);
    await saveMapping(db, boardId, found.id, desk.author, mapping, options);
    if (moved) return redirect(`${here}/kolommen?opnieuw`);
  } catch (error) {
    if (!(error instanceof ImportRefused)) throw error;
    return json({ given, errors: {}, error: error.message }, { status: 400 });
  }
  return redirect(form.get('daarna') === 'kolommen' ? `${here}/kolommen?bewaard` : `${here}/controle`);
}

export default function Columns() {
  return <ColumnsPage opened={useLoaderData<typeof loader>()} failed={useActionData<typeof action>()} />;
}

export function ErrorBoundary() {
  return <ErrorPage />;
}
