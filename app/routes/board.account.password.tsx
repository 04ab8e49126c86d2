import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { AccountPage } from '~/app/features/accounts/account-page';
import { setPassword } from '~/app/features/accounts/password-commands.server';
import { generatePassword, hashPassword } from '~/app/features/accounts/passwords.server';
import { accountPage } from '~/app/server/answer-account.server';
import { badRequest } from '~/app/server/guard.server';
import { openAccount } from '~/app/server/open-accounts.server';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction = () => pageTitle('Account');

export const loader = (asked: LoaderFunctionArgs) => accountPage(asked);

/** Makes another password for somebody and shows it: this once. All their sessions end. */
export async function action(asked: ActionFunctionArgs) {
  const { desk, account } = await openAccount(asked);
  if (account.ended_on !== null) throw badRequest('Dit account is beëindigd. Open het eerst weer.');
  const password = generatePassword();
  const passwordHash = await hashPassword(password);
  await desk.change((board) => setPassword(board, desk.author, { accountId: account.id, passwordHash }));
  return json({ password });
}

export default function Account() {
  const data = useLoaderData<typeof loader>();
  return <AccountPage {...data} password={useActionData<typeof action>()?.password} />;
}
