import { type ActionFunctionArgs, json, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { InvitationCodeForm } from '~/app/features/accounts/invitation-code-form';
import { findLink } from '~/app/features/accounts/link-commands.server';
import { normalCode } from '~/app/features/accounts/one-time-code.server';
import { tooOften } from '~/app/server/check-sign-in.server';
import { passRetryAfter } from '~/app/server/retry-after';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction = () => pageTitle('Uitnodiging');

/** Open to everybody: a code on paper is typed here. */
export const loader = () => null;

export async function action({ request, context }: ActionFunctionArgs) {
  const code = normalCode(String((await request.formData()).get('code') ?? ''));
  const wait = await context.signInLimit.begin('invitation code', context.address);
  if (wait !== null) {
    const { error, status, headers } = tooOften(wait);
    return json({ error }, { status, headers });
  }
  if (!(await findLink(context.db, { code, kind: 'invitation', now: context.clock.elapsing() }))) {
    return json(
      { error: 'Deze code kennen we niet, of ze is al gebruikt. Kijk of je alles goed hebt overgetypt.' },
      400,
    );
  }
  await context.signInLimit.succeed('invitation code', context.address);
  return redirect(`/uitnodiging/${code}`);
}

export const headers = passRetryAfter;

export default function InvitationCode() {
  return <InvitationCodeForm error={useActionData<typeof action>()?.error} />;
}
