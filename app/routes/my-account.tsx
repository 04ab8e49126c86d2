import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData, useSearchParams } from '@remix-run/react';
import { ownAccountView } from '~/app/features/accounts/own-account.server';
import { OwnAccountPage } from '~/app/features/accounts/own-account-page';
import { openDesk } from '~/app/server/guard.server';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction = () => pageTitle('Mijn account');

/** One's own account: everybody who is signed in has one. */
export async function loader(asked: LoaderFunctionArgs) {
  return json({ view: await ownAccountView(openDesk(asked), asked.context) });
}

export default function MyAccount() {
  const [search] = useSearchParams();
  return <OwnAccountPage view={useLoaderData<typeof loader>().view} isDone={search.has('afgemeld')} />;
}
