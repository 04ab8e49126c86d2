import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react';
import { findOwnPassword } from '~/app/features/accounts/account-queries.server';
import { setPassword } from '~/app/features/accounts/password-commands.server';
import { PasswordForm } from '~/app/features/accounts/password-form';
import { parsePasswordChange } from '~/app/features/accounts/password-schema.server';
import { hashPassword, passwordMatches } from '~/app/features/accounts/passwords.server';
import { tooOften } from '~/app/server/check-sign-in.server';
import { openDesk } from '~/app/server/guard.server';
import { passRetryAfter } from '~/app/server/retry-after';
import { renewAndGo } from '~/app/server/signed-in.server';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction = () => pageTitle('Wachtwoord wijzigen');

export async function loader({ request, context }: LoaderFunctionArgs) {
  const desk = openDesk({ request, context });
  const own = await desk.read((board) => findOwnPassword(board, desk.actor.accountId));
  return json({ hasPassword: own.passwordHash !== null, email: own.email });
}

/** Another password for oneself: all sessions end, and this browser's goes on with another secret. */
export async function action({ request, context }: ActionFunctionArgs) {
  const desk = openDesk({ request, context });
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
  const passwordHash = await hashPassword(submission.value.next);
  await desk.change((board) =>
    setPassword(board, desk.author, {
      accountId: desk.actor.accountId,
      passwordHash,
      keepSession: context.session?.id,
    }),
  );
  return renewAndGo(context, '/wachtwoord?gewijzigd');
}

const SECRET = ['current', 'next'];

export const headers = passRetryAfter;

export default function Password() {
  const { hasPassword, email } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const [search] = useSearchParams();
  const isChanged = search.has('gewijzigd');
  return <PasswordForm hasPassword={hasPassword} email={email} isChanged={isChanged} failed={failed} />;
}
