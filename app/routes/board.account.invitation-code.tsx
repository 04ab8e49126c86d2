import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { AccountPage } from '~/app/features/accounts/account-page';
import { accountPage, refusalSentence } from '~/app/server/answer-account.server';
import { inviteByCode, shownInvitation } from '~/app/server/invite.server';
import { openAccount } from '~/app/server/open-accounts.server';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction = () => pageTitle('Account');

export const loader = (asked: LoaderFunctionArgs) => accountPage(asked);

/** For somebody without a mailbox: makes an invitation and shows it, this once. */
export async function action(asked: ActionFunctionArgs) {
  const { desk, account } = await openAccount(asked);
  try {
    const code = await desk.change((board) => inviteByCode(asked.context, board, desk.author, account.id));
    return json({ shown: shownInvitation(asked.context, account, code) });
  } catch (error) {
    return json({ failed: { form: 'account', result: { error: { '': [refusalSentence(error)] } } } }, 409);
  }
}

export default function Account() {
  return <AccountPage {...useLoaderData<typeof loader>()} {...useActionData<typeof action>()} />;
}
