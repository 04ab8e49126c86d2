import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData, useSearchParams } from '@remix-run/react';
import { BudgetPage } from '~/app/features/individual-budget/budget-page';
import { budgetScreen } from '~/app/features/individual-budget/budget-screen.server';
import { doneIn } from '~/app/features/settings/done-words';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ data, params }) => pageTitle(data?.title, params.year);

export const loader = (asked: LoaderFunctionArgs) => budgetScreen(asked);

export default function Budget() {
  const view = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  return <BudgetPage view={view} done={doneIn(search)} />;
}
