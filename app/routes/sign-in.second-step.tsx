import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { SecondStepForm } from '~/app/features/accounts/second-step-form';
import { checkSecondFactor } from '~/app/server/check-second-factor.server';
import { passRetryAfter } from '~/app/server/retry-after';
import { finishAttempt, openAttempt } from '~/app/server/second-step.server';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction = () => pageTitle('Aanmelden: tweede stap');

const TOO_LATE = '/aanmelden?te-laat';

/** Open to whoever showed a password just now, in this browser; there is no session before the code is right. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  if (!(await openAttempt(context, request))) throw redirect(TOO_LATE);
  return null;
}

export async function action({ context, request }: ActionFunctionArgs) {
  const attempt = await openAttempt(context, request);
  if (!attempt) throw redirect(TOO_LATE);
  const checked = await checkSecondFactor(
    context,
    attempt,
    String((await request.formData()).get('code') ?? ''),
  );
  if (checked.ok) return finishAttempt(context, request, attempt);
  const { status, error, headers } = checked;
  return json({ error }, { status, headers });
}

export const headers = passRetryAfter;

export default function SecondStep() {
  return <SecondStepForm error={useActionData<typeof action>()?.error} />;
}
