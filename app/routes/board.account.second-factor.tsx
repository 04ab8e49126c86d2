import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { AccountPage } from '~/app/features/accounts/account-page';
import { notifyOwner } from '~/app/features/accounts/notice-commands.server';
import { removeSecondFactor } from '~/app/features/accounts/second-factor-commands.server';
import { accountPage, changeAccount } from '~/app/server/answer-account.server';
import { badRequest } from '~/app/server/guard.server';
import { openAccount } from '~/app/server/open-accounts.server';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction = () => pageTitle('Account');

export const loader = (asked: LoaderFunctionArgs) => accountPage(asked);

/** Takes away the second factor of somebody who lost it; they are told by mail, and all their sessions end. */
export async function action(asked: ActionFunctionArgs) {
  const opened = await openAccount(asked);
  const { desk, account } = opened;
  // Whoever only took over a session must not get rid of the second factor here.
  if (account.id === desk.actor.accountId)
    throw badRequest('Je eigen tweede stap zet je uit op de pagina Tweede stap.');
  const { keyFor, clock } = asked.context;
  return changeAccount(opened, asked.context, async (board) => {
    await removeSecondFactor(board, desk.author, account.id, 'second-factor.reset');
    const told = {
      accountId: account.id,
      notice: 'second-factor-reset',
      keyFor,
      now: clock.elapsing(),
    } as const;
    await notifyOwner(board, told);
  });
}

export default function Account() {
  const data = useLoaderData<typeof loader>();
  return <AccountPage {...data} failed={useActionData<typeof action>()} />;
}
