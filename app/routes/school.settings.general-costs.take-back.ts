import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { redirect } from '@remix-run/node';
import { counterGeneralCost } from '~/app/features/settings/settings-commands.server';
import { openSchool } from '~/app/server/guard.server';
import { takeBack } from '~/app/server/save-setting.server';

export async function loader(asked: LoaderFunctionArgs) {
  const desk = await openSchool(asked, 'settings.view');
  return redirect(`${desk.base}/instellingen#algemene-kosten`);
}

/** Takes a general cost back by a counter entry. */
export async function action(asked: ActionFunctionArgs) {
  const desk = await openSchool(asked, 'settings.change-money');
  return takeBack(desk, 'algemene-kosten', (board) =>
    counterGeneralCost(board, desk.author, desk.school.id, asked.params.costId ?? ''),
  );
}
