import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { OwnProvidersPage } from '~/app/features/accounts/own-providers-page';
import { openDesk } from '~/app/server/guard.server';
import { ownProviders, unlinkOwn } from '~/app/server/own-providers.server';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction = () => pageTitle('Aanmelden via een aanbieder');

export async function loader(asked: LoaderFunctionArgs) {
  return json(await ownProviders(openDesk(asked), asked));
}

/** Takes a provider from the own account; all other sessions end with it. */
export const action = (asked: ActionFunctionArgs) => unlinkOwn(openDesk(asked), asked);

export default function UnlinkOwnProvider() {
  return (
    <OwnProvidersPage {...useLoaderData<typeof loader>()} error={useActionData<typeof action>()?.error} />
  );
}
