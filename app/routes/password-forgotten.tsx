import { type ActionFunctionArgs, json, type MetaFunction } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { ForgottenForm } from '~/app/features/accounts/forgotten-form';
import { askReset } from '~/app/features/accounts/reset-commands.server';
import { tooOften } from '~/app/server/check-sign-in.server';
import { passRetryAfter } from '~/app/server/retry-after';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction = () => pageTitle('Wachtwoord vergeten');

const LONGEST = 200;

/** Open to everybody. */
export const loader = () => null;

/** The same answer after the same work for every address; whether it is somebody's is looked up later. */
export async function action({ request, context }: ActionFunctionArgs) {
  const email = String((await request.formData()).get('email') ?? '').trim();
  if (!/^[^\s@]+@[^\s@]+$/.test(email) || email.length > LONGEST) {
    return json({ email, error: 'Vul je e-mailadres in, zoals naam@school.nl.', isAsked: false }, 400);
  }
  const wait = await context.signInLimit.begin(`password forgotten ${email}`, context.address);
  if (wait !== null) {
    const { error, status, headers } = tooOften(wait);
    return json({ email, error, isAsked: false }, { status, headers });
  }
  await askReset(context.db, { email, now: context.clock.elapsing() });
  return json({ email, error: undefined, isAsked: true });
}

export const headers = passRetryAfter;

export default function PasswordForgotten() {
  return <ForgottenForm answer={useActionData<typeof action>()} />;
}
