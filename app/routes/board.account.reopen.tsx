import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { reopenAccount } from '~/app/features/accounts/account-commands.server';
import { AccountPage } from '~/app/features/accounts/account-page';
import { accountPage, changeAccount } from '~/app/server/answer-account.server';
import { openAccount } from '~/app/server/open-accounts.server';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction = () => pageTitle('Account');

export const loader = (asked: LoaderFunctionArgs) => accountPage(asked);

/** Lets an ended account sign in again. */
export async function action(asked: ActionFunctionArgs) {
  const opened = await openAccount(asked);
  return changeAccount(opened, asked.context, (board) =>
    reopenAccount(board, opened.desk.author, opened.account.id),
  );
}

export default function Account() {
  const data = useLoaderData<typeof loader>();
  return <AccountPage {...data} failed={useActionData<typeof action>()} />;
}
