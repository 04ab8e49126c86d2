import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { AccountPage } from '~/app/features/accounts/account-page';
import { parseNewRole } from '~/app/features/accounts/account-schema.server';
import { grantRole } from '~/app/features/accounts/role-commands.server';
import { accountPage, refusalSentence, toAccount } from '~/app/server/answer-account.server';
import { openAccount } from '~/app/server/open-accounts.server';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction = () => pageTitle('Account');

export const loader = (asked: LoaderFunctionArgs) => accountPage(asked);

/** Gives the account another role from today on. */
export async function action(asked: ActionFunctionArgs) {
  const opened = await openAccount(asked);
  const { desk, account } = opened;
  const submission = parseNewRole(await asked.request.formData());
  const refuse = (told: Parameters<typeof submission.reply>[0]) =>
    json({ form: 'rol', result: submission.reply(told) }, 400);
  if (submission.status !== 'success') return refuse({});
  const place = desk.places.find(({ value }) => value === submission.value.place);
  if (!place) return refuse({ fieldErrors: { place: ['Kies een school uit de lijst.'] } });
  const { role } = submission.value;
  const grant = {
    accountId: account.id,
    role,
    schoolId: place.schoolId,
    validFrom: desk.today,
    keepSession: asked.context.session?.id,
  };
  try {
    await desk.change((board) => grantRole(board, desk.author, grant));
  } catch (error) {
    return refuse({ formErrors: [refusalSentence(error)] });
  }
  throw await toAccount(opened, asked.context);
}

export default function Account() {
  const data = useLoaderData<typeof loader>();
  return <AccountPage {...data} failed={useActionData<typeof action>()} />;
}
