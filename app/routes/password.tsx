import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react';
import { findOwnPassword } from '~/app/features/accounts/account-queries.server';
import { notifyOwner } from '~/app/features/accounts/notice-commands.server';
import { setPassword } from '~/app/features/accounts/password-commands.server';
import { PasswordForm } from '~/app/features/accounts/password-form';
import { refusedPassword } from '~/app/features/accounts/password-rules.server';
import { parsePasswordChange } from '~/app/features/accounts/password-schema.server';
import { hashPassword, passwordMatches } from '~/app/features/accounts/passwords.server';
import { tooOften } from '~/app/server/check-sign-in.server';
import { openDesk } from '~/app/server/guard.server';
import { passRetryAfter } from '~/app/server/retry-after';
import { renewAndGo } from '~/app/server/signed-in.server';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction = () => pageTitle('Wachtwoord wijzigen');

export async function loader({ request, context }: LoaderFunctionArgs) {
  const desk = openDesk({ request, context }, { despite: 'change-password' });
  const own = await desk.read((board) => findOwnPassword(board, desk.actor.accountId));
  const isObligatory = context.duty === 'change-password';
  return json({ hasPassword: own.passwordHash !== null, email: own.email, isObligatory });
}

/** Another password for oneself: all sessions end, and this browser's goes on with another secret. */
export async function action({ request, context }: ActionFunctionArgs) {
  const desk = openDesk({ request, context }, { despite: 'change-password' });
  const submission = parsePasswordChange(await request.formData());
  const answer = (told: Parameters<typeof submission.reply>[0], init: ResponseInit | number = 400) =>
    json({ form: 'wachtwoord', result: submission.reply({ ...told, hideFields: SECRET }) }, init);
  if (submission.status !== 'success') return answer({});
  const own = await desk.read((board) => findOwnPassword(board, desk.actor.accountId));
  const wait = await context.signInLimit.begin(own.email, context.address);
  if (wait !== null) {
    const { error, status, headers } = tooOften(wait);
    return answer({ formErrors: [error] }, { status, headers });
  }
  if (!(await passwordMatches(own.passwordHash, submission.value.current))) {
    const fieldErrors = { current: ['Dit is niet je huidige wachtwoord. Probeer het opnieuw.'] };
    return answer({ fieldErrors });
  }
  await context.signInLimit.succeed(own.email, context.address);
  const { accountId } = desk.actor;
  const { next } = submission.value;
  const flaw =
    next === submission.value.current
      ? 'Dit is je huidige wachtwoord. Kies een ander.'
      : await desk.read((board) => refusedPassword(board, next, { accountId }));
  if (flaw) return answer({ fieldErrors: { next: [flaw] } });
  const passwordHash = await hashPassword(next);
  await desk.change(async (board) => {
    const { keyFor, clock, session } = context;
    await setPassword(board, desk.author, { accountId, passwordHash, keepSession: session?.id });
    await notifyOwner(board, { accountId, notice: 'password-changed', keyFor, now: clock.elapsing() });
  });
  return renewAndGo(context, '/wachtwoord?gewijzigd');
}

const SECRET = ['current', 'next'];

export const headers = passRetryAfter;

export default function Password() {
  const view = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const [search] = useSearchParams();
  const isChanged = search.has('gewijzigd');
  return <PasswordForm {...view} isChanged={isChanged} failed={failed} />;
}
