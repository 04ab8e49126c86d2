import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { AccountPage } from '~/app/features/accounts/account-page';
import { makeLinkCode } from '~/app/features/accounts/link-code-commands.server';
import { LinkCodePage } from '~/app/features/accounts/link-code-page';
import { accountPage } from '~/app/server/answer-account.server';
import { badRequest, notFound } from '~/app/server/guard.server';
import { openAccount } from '~/app/server/open-accounts.server';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction = () => pageTitle('Account');

export const loader = (asked: LoaderFunctionArgs) => accountPage(asked);

/** Makes a code by which somebody links a provider to the account, and shows it: this once. */
export async function action(asked: ActionFunctionArgs) {
  const { desk, account } = await openAccount(asked);
  const { clock, env, providers } = asked.context;
  if (providers.length === 0) throw notFound();
  if (account.ended_on !== null) throw badRequest('Dit account is beëindigd. Open het eerst weer.');
  const code = await desk.change((board) =>
    makeLinkCode(board, desk.author, { accountId: account.id, now: clock.elapsing() }),
  );
  const labels = providers.map(({ settings }) => settings.label);
  return json({ code, labels, address: new URL('/aanmelden', env.PUBLIC_URL).href });
}

export default function AccountLinkCode() {
  const data = useLoaderData<typeof loader>();
  const made = useActionData<typeof action>();
  if (!made) return <AccountPage {...data} />;
  return <LinkCodePage {...made} here={`${data.base}/${data.account.id}`} name={data.account.name} />;
}
