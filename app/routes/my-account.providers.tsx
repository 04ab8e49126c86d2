import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData, useSearchParams } from '@remix-run/react';
import { OwnProvidersPage } from '~/app/features/accounts/own-providers-page';
import { openDesk } from '~/app/server/guard.server';
import { ownProviders } from '~/app/server/own-providers.server';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction = () => pageTitle('Aanmelden via een aanbieder');

export async function loader(asked: LoaderFunctionArgs) {
  return json(await ownProviders(openDesk(asked), asked));
}

export default function OwnProviders() {
  const [search] = useSearchParams();
  const done = search.has('gekoppeld') ? 'linked' : search.has('ontkoppeld') ? 'unlinked' : undefined;
  return <OwnProvidersPage {...useLoaderData<typeof loader>()} done={done} />;
}
