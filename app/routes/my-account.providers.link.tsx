import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { OwnProvidersPage } from '~/app/features/accounts/own-providers-page';
import { openDesk } from '~/app/server/guard.server';
import { isRecentlySignedIn, OWN_PROVIDERS, ownProviders } from '~/app/server/own-providers.server';
import { problemWith } from '~/app/server/provider-problems';
import { goToProvider } from '~/app/server/provider-sign-in.server';
import { askedProvider } from '~/app/server/providers.server';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction = () => pageTitle('Aanmelden via een aanbieder');

export async function loader(asked: LoaderFunctionArgs) {
  return json(await ownProviders(openDesk(asked), asked));
}

/** Sends whoever is signed in to the provider, to link it to the own account. */
export async function action(asked: ActionFunctionArgs) {
  const { actor } = openDesk(asked);
  const { label } = askedProvider(asked).settings;
  if (!isRecentlySignedIn(asked.context)) throw redirect(OWN_PROVIDERS);
  const { boardId, accountId } = actor;
  const outcome = await goToProvider(asked, { back: OWN_PROVIDERS, account: { boardId, accountId } });
  if (typeof outcome !== 'string') return outcome;
  const { error, status } = problemWith(label, outcome);
  return json({ error }, status);
}

export default function LinkOwnProvider() {
  return (
    <OwnProvidersPage {...useLoaderData<typeof loader>()} error={useActionData<typeof action>()?.error} />
  );
}
