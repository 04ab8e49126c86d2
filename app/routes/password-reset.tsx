import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ChoosePasswordPage } from '~/app/features/accounts/choose-password-page';
import { choosePassword, linkPage } from '~/app/server/choose-password.server';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction = () => pageTitle('Nieuw wachtwoord');

/** Open to whoever holds a code that works. */
export const loader = (asked: LoaderFunctionArgs) => linkPage(asked, 'password-reset');

/** Somebody who forgot a password chooses a password and goes on. */
export const action = (asked: ActionFunctionArgs) => choosePassword(asked, 'password-reset');

export default function Page() {
  const { email } = useLoaderData<typeof loader>();
  return <ChoosePasswordPage kind="password-reset" email={email} failed={useActionData<typeof action>()} />;
}
