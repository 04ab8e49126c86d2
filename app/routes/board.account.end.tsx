import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { endAccount } from '~/app/features/accounts/account-commands.server';
import { AccountPage } from '~/app/features/accounts/account-page';
import { accountPage, changeAccount } from '~/app/server/answer-account.server';
import { openAccount } from '~/app/server/open-accounts.server';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction = () => pageTitle('Account');

export const loader = (asked: LoaderFunctionArgs) => accountPage(asked);

/** Ends an account: it can sign in no more and is signed out at once. */
export async function action(asked: ActionFunctionArgs) {
  const opened = await openAccount(asked);
  const { desk, account } = opened;
  return changeAccount(opened, asked.context, (board) =>
    endAccount(board, desk.author, { accountId: account.id, today: desk.today }),
  );
}

export default function Account() {
  const data = useLoaderData<typeof loader>();
  return <AccountPage {...data} failed={useActionData<typeof action>()} />;
}
