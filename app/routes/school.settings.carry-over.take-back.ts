import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { redirect } from '@remix-run/node';
import { counterCarryOver } from '~/app/features/settings/settings-commands.server';
import { openSchool } from '~/app/server/guard.server';
import { takeBack } from '~/app/server/save-setting.server';

export async function loader(asked: LoaderFunctionArgs) {
  const desk = await openSchool(asked, 'settings.view');
  return redirect(`${desk.base}/instellingen#meeneemafspraken`);
}

/** Takes a carry-over agreement back by a counter entry. */
export async function action(asked: ActionFunctionArgs) {
  const desk = await openSchool(asked, 'carry-over.agree');
  return takeBack(desk, 'meeneemafspraken', (board) =>
    counterCarryOver(board, desk.author, desk.school.id, asked.params.agreementId ?? ''),
  );
}
