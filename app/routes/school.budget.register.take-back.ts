import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { openBudget } from '~/app/features/individual-budget/budget-screen.server';
import { counterRegistration } from '~/app/features/individual-budget/register-commands.server';
import { takeBack } from '~/app/server/save-setting.server';

export async function loader(asked: LoaderFunctionArgs) {
  const desk = await openBudget(asked, 'totals.view');
  return redirect(`${desk.base}/individueel-budget#register`);
}

/** Takes back that a school leader was registered. */
export async function action(asked: ActionFunctionArgs) {
  const desk = await openBudget(asked, 'leader-register.note');
  const { school, author } = desk;
  return takeBack(
    desk,
    'register',
    (board) => counterRegistration(board, author, school.id, asked.params.registrationId ?? ''),
    'individueel-budget',
  );
}
