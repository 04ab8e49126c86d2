import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react';
import { FirstSteps } from '~/app/features/accounts/first-steps';
import { ProviderButtons } from '~/app/features/accounts/provider-buttons';
import { SignInForm } from '~/app/features/accounts/sign-in-form';
import { findFirstSteps } from '~/app/features/installation/installation-queries.server';
import { KeptFormNotice } from '~/app/features/kept-forms/kept-form-notice';
import { checkSignIn } from '~/app/server/check-sign-in.server';
import { isFormKept, keptFormOf } from '~/app/server/kept-form.server';
import { providerButtons } from '~/app/server/providers.server';
import { passRetryAfter } from '~/app/server/retry-after';
import { safePath } from '~/app/server/safe-path';
import { continueSignIn } from '~/app/server/second-step.server';
import { KEPT_FORM_PAGE } from '~/app/server/signed-in.server';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction = () => pageTitle('Aanmelden');

/** Open to everybody; whoever is signed in already goes on. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  if (context.actor) {
    const form = await keptFormOf(context, context.actor.accountId);
    throw redirect(form ? KEPT_FORM_PAGE : safePath(new URL(request.url).searchParams.get('terug')));
  }
  const providers = providerButtons(context.providers);
  const steps = await findFirstSteps(context.db);
  return json({ steps, providers, isFormKept: await isFormKept(context) });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const email = String(form.get('email') ?? '');
  const checked = await checkSignIn(context, email, String(form.get('password') ?? ''));
  if (checked.ok)
    return continueSignIn(context, { ...checked.account, method: 'password' }, safePath(form.get('terug')));
  const { status, error, headers } = checked;
  return json({ email, error }, { status, headers });
}

export const headers = passRetryAfter;

export default function SignIn() {
  const [search] = useSearchParams();
  const { steps, providers, isFormKept } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  return (
    <main id="inhoud" className="page page-narrow stack">
      {steps && <FirstSteps hasSchool={steps.hasSchool} />}
      <KeptFormNotice isKept={isFormKept} isTooLarge={search.get('formulier') === 'te-groot'} />
      <SignInForm back={search.get('terug') ?? '/'} email={failed?.email} error={failed?.error} />
      <ProviderButtons providers={providers} back={search.get('terug') ?? '/'} />
    </main>
  );
}
