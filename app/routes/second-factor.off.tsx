import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { notifyOwner } from '~/app/features/accounts/notice-commands.server';
import { removeSecondFactor } from '~/app/features/accounts/second-factor-commands.server';
import { SecondFactorPage } from '~/app/features/accounts/second-factor-page';
import { passRetryAfter } from '~/app/server/retry-after';
import {
  openOwnFactor,
  proveSecondFactor,
  secondFactorScreen,
} from '~/app/server/second-factor-screen.server';
import { renewAndGo } from '~/app/server/signed-in.server';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction = () => pageTitle('Tweede stap');

export const loader = (asked: LoaderFunctionArgs) => secondFactorScreen(asked);

/** Turns it off after a last code; all other sessions end. */
export async function action(asked: ActionFunctionArgs) {
  const { actor, author, change } = openOwnFactor(asked);
  const { context } = asked;
  const refused = await proveSecondFactor(asked, 'uitzetten');
  if (refused) return refused;
  const { accountId } = actor;
  await change(async (board) => {
    const { keyFor, clock, session } = context;
    await removeSecondFactor(board, author, accountId, 'second-factor.turned-off', session?.id);
    await notifyOwner(board, { accountId, notice: 'second-factor-off', keyFor, now: clock.elapsing() });
  });
  return renewAndGo(context, '/tweede-stap', { secondFactor: false });
}

export const headers = passRetryAfter;

export default function TurnOff() {
  return <SecondFactorPage view={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
