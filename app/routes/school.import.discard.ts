import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { abandonDraft } from '~/app/features/imports/import-commands.server';
import { openDraft, openImport } from '~/app/features/imports/open-import.server';

export async function loader(asked: LoaderFunctionArgs) {
  const { here } = await openImport(asked);
  return redirect(here);
}

/** Throws a file away that was not read in. */
export async function action(asked: ActionFunctionArgs) {
  const { desk, found, list } = await openDraft(asked);
  await abandonDraft(asked.context.db, desk.actor.boardId, found.id, desk.author);
  return redirect(`${list}?weggegooid`);
}
