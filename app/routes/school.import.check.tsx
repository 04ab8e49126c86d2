import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { CheckPage } from '~/app/features/imports/check-page';
import { checkView } from '~/app/features/imports/check-view.server';
import { commitDraft } from '~/app/features/imports/import-commands.server';
import { ImportRefused } from '~/app/features/imports/import-types';
import { openChecked, openDraft } from '~/app/features/imports/open-import.server';
import { IMPORT_KIND_WORDS } from '~/app/format/import-words';
import { ErrorPage } from '~/app/ui/error-page';

export const meta: MetaFunction = () => [{ title: 'Import: controle | Rode Draad' }];

export async function loader(asked: LoaderFunctionArgs) {
  const { desk, found, here, list, steps, preview } = await openChecked(asked);
  const search = new URL(asked.request.url).searchParams;
  return json({
    title: IMPORT_KIND_WORDS[found.kind].title,
    fileName: found.fileName,
    here,
    list,
    steps,
    view: checkView(preview, { search, here, seesPersons: desk.may('persons.view') }),
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
    const result = await commitDraft(db, desk.actor.boardId, found.id, desk.author, readTable, {
      today,
      openYear: desk.year.first,
    });
    if (result.errors.length === 0) return redirect(`${here}?klaar`);
    return json({ error: 'Er zijn nog fouten, dus er is niets ingelezen.' }, { status: 400 });
  } catch (error) {
    if (error instanceof ImportRefused) return json({ error: error.message }, { status: 400 });
    throw error;
  }
}

export default function Check() {
  const failed = useActionData<typeof action>();
  return <CheckPage checked={useLoaderData<typeof loader>()} error={failed?.error} />;
}

export function ErrorBoundary() {
  return <ErrorPage />;
}
