import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { BudgetPage } from '~/app/features/individual-budget/budget-page';
import { budgetScreen, openBudget } from '~/app/features/individual-budget/budget-screen.server';
import { noteRegistration } from '~/app/features/individual-budget/register-commands.server';
import { registrationSchema } from '~/app/features/individual-budget/register-schema.server';
import { saveSetting } from '~/app/server/save-setting.server';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ data, params }) => pageTitle(data?.title, params.year);

export const loader = (asked: LoaderFunctionArgs) => budgetScreen(asked);

/** Writes down when a school leader was registered. */
export async function action(asked: ActionFunctionArgs) {
  const desk = await openBudget(asked, 'leader-register.note');
  const { school, author, today } = desk;
  const form = { id: 'register', schema: registrationSchema, page: 'individueel-budget' };
  return saveSetting(desk, asked.request, form, (board, entry) =>
    noteRegistration(board, author, { ...entry, schoolId: school.id, today }),
  );
}

export default function Register() {
  const view = useLoaderData<typeof loader>();
  return <BudgetPage view={view} failed={useActionData<typeof action>()} done={null} />;
}
