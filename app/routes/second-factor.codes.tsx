import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { replaceRecoveryCodes } from '~/app/features/accounts/second-factor-commands.server';
import { SecondFactorPage } from '~/app/features/accounts/second-factor-page';
import { passRetryAfter } from '~/app/server/retry-after';
import {
  makeRecoveryCodes,
  openOwnFactor,
  proveSecondFactor,
  secondFactorScreen,
} from '~/app/server/second-factor-screen.server';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction = () => pageTitle('Herstelcodes');

export const loader = (asked: LoaderFunctionArgs) => secondFactorScreen(asked);

/** Makes ten other recovery codes and shows them, this once. */
export async function action(asked: ActionFunctionArgs) {
  const { actor, author, change } = openOwnFactor(asked);
  const refused = await proveSecondFactor(asked, 'herstelcodes');
  if (refused) return refused;
  const { codes, codeHashes } = makeRecoveryCodes(asked, actor.accountId);
  await change((board) => replaceRecoveryCodes(board, author, actor.accountId, codeHashes));
  return json({ failed: undefined, codes });
}

export const headers = passRetryAfter;

export default function RecoveryCodes() {
  return <SecondFactorPage view={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
