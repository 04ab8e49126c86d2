import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useSearchParams } from '@remix-run/react';
import { findSignInName } from '~/app/features/accounts/account-queries.server';
import { passwordMatches } from '~/app/features/accounts/passwords.server';
import { SignInForm } from '~/app/features/accounts/sign-in-form';
import { safePath } from '~/app/server/safe-path';
import { signInAndGo } from '~/app/server/signed-in.server';

/** Open to everybody; whoever is signed in already goes on. */
export function loader({ context, request }: LoaderFunctionArgs) {
  if (context.actor) throw redirect(safePath(new URL(request.url).searchParams.get('terug')));
  return null;
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const email = String(form.get('email') ?? '');
  const found = await findSignInName(context.db, email);
  const matches = await passwordMatches(found?.passwordHash ?? null, String(form.get('password') ?? ''));
  if (!found || !matches) {
    return json({ email, error: 'Dit e-mailadres en wachtwoord horen niet bij elkaar.' }, { status: 400 });
  }
  return signInAndGo(context, found, safePath(form.get('terug')));
}

export default function SignIn() {
  const [search] = useSearchParams();
  const failed = useActionData<typeof action>();
  return <SignInForm back={search.get('terug') ?? '/'} email={failed?.email} error={failed?.error} />;
}
