import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { SecondFactorPage } from '~/app/features/accounts/second-factor-page';
import { passRetryAfter } from '~/app/server/retry-after';
import { secondFactorScreen } from '~/app/server/second-factor-screen.server';
import { turnOn } from '~/app/server/turn-on-second-factor.server';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction = () => pageTitle('Tweede stap');

export const loader = (asked: LoaderFunctionArgs) => secondFactorScreen(asked);

/** Turns it on with a first code; the recovery codes are shown, this once. */
export const action = (asked: ActionFunctionArgs) => turnOn(asked);

export const headers = passRetryAfter;

export default function SecondFactor() {
  return <SecondFactorPage view={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
