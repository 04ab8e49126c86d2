import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { AccountPage } from '~/app/features/accounts/account-page';
import { accountPage } from '~/app/server/answer-account.server';

export const loader = (asked: LoaderFunctionArgs) => accountPage(asked);

export default function Account() {
  return <AccountPage {...useLoaderData<typeof loader>()} />;
}
