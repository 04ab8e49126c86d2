import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { undoImport } from '~/app/features/imports/import-commands.server';
import { ImportFacts } from '~/app/features/imports/import-facts';
import { importLine } from '~/app/features/imports/import-lines';
import { ImportRefused } from '~/app/features/imports/import-types';
import { openImport } from '~/app/features/imports/open-import.server';
import { checkUndo } from '~/app/features/imports/undo-check.server';
import type { Asked } from '~/app/server/guard.server';
import { Button } from '~/app/ui/button';
import { ErrorPage } from '~/app/ui/error-page';
import { Notice } from '~/app/ui/notice';

export const meta: MetaFunction = () => [{ title: 'Import ongedaan maken | Rode Draad' }];

/** An import that was read in and not undone; another leads to its own page. */
async function openCommitted(asked: Asked) {
  const opened = await openImport(asked);
  if (opened.found.status !== 'committed') throw redirect(opened.here);
  return opened;
}

export async function loader(asked: LoaderFunctionArgs) {
  const { desk, found, list, here } = await openCommitted(asked);
  const { obstacle } = await desk.read((board) => checkUndo(board, found.id));
  return json({ here, line: importLine(found, list), obstacle });
}

export async function action(asked: ActionFunctionArgs) {
  const { desk, found, here } = await openCommitted(asked);
  try {
    await undoImport(asked.context.db, desk.actor.boardId, found.id, desk.author);
  } catch (error) {
    if (error instanceof ImportRefused) return json({ error: error.message }, { status: 409 });
    throw error;
  }
  return redirect(here);
}

export default function Undo() {
  const { here, line, obstacle } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  return (
    <main id="inhoud" className="page page-narrow stack">
      <h1>Import ongedaan maken?</h1>
      {obstacle && !failed && (
        <Notice kind="note">
          <p>{obstacle}</p>
        </Notice>
      )}
      {failed && (
        <Notice kind="error">
          <p>{failed.error}</p>
        </Notice>
      )}
      {!obstacle && (
        <p>
          Alles wat {line.fileName} heeft veranderd ({line.counts}), wordt weer zoals het daarvoor was. De
          import blijft in de lijst staan.
        </p>
      )}
      <ImportFacts line={line} />
      <div className="buttons">
        {!obstacle && (
          <Form method="post" reloadDocument>
            <Button>Maak ongedaan</Button>
          </Form>
        )}
        <Link to={here}>Niets veranderen</Link>
      </div>
    </main>
  );
}

export function ErrorBoundary() {
  return <ErrorPage />;
}
