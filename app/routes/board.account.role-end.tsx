import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { AccountPage } from '~/app/features/accounts/account-page';
import { endRole } from '~/app/features/accounts/role-commands.server';
import { accountPage, changeAccount } from '~/app/server/answer-account.server';
import { openAccount } from '~/app/server/open-accounts.server';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction = () => pageTitle('Account');

export const loader = (asked: LoaderFunctionArgs) => accountPage(asked);

/** Takes a role away from today on. */
export async function action(asked: ActionFunctionArgs) {
  const opened = await openAccount(asked);
  const { desk, account } = opened;
  return changeAccount(opened, asked.context, (board) =>
    endRole(board, desk.author, {
      accountId: account.id,
      roleId: asked.params.roleId ?? '',
      today: desk.today,
      keepSession: asked.context.session?.id,
    }),
  );
}

export default function Account() {
  const data = useLoaderData<typeof loader>();
  return <AccountPage {...data} failed={useActionData<typeof action>()} />;
}
