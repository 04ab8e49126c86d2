import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ProviderMessage } from '~/app/features/accounts/provider-message';
import { ToProvider } from '~/app/features/accounts/to-provider';
import { findProviderAttempt } from '~/app/server/provider-attempt.server';
import { problemWith } from '~/app/server/provider-problems';
import { goToProvider } from '~/app/server/provider-sign-in.server';
import { askedProvider } from '~/app/server/providers.server';
import { safePath } from '~/app/server/safe-path';
import { pageTitle } from '~/app/ui/page-title';

// A form may not lead to another site, nor may what follows on it (form-action): a page that goes on by itself may.
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  ...pageTitle('Aanmelden'),
  ...(data?.address ? [{ httpEquiv: 'refresh', content: `0;url=${data.address}` }] : []),
];

/** Open to everybody: the way on to the provider, for the browser that asked for it. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const { name, label } = askedProvider({ context, params }).settings;
  const attempt = await findProviderAttempt(context, request, name);
  const address = attempt?.step === 'sent' ? attempt.address : null;
  return json({ label, address, error: problemWith(label, 'expired').error });
}

/** Begins an attempt to sign in by the provider. */
export async function action(asked: ActionFunctionArgs) {
  const back = safePath((await asked.request.formData()).get('terug'));
  const outcome = await goToProvider(asked, { back });
  if (typeof outcome !== 'string') return outcome;
  const { error, status } = problemWith(askedProvider(asked).settings.label, outcome);
  return json({ error }, status);
}

export default function SignInByProvider() {
  const { label, address, error } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  if (failed) return <ProviderMessage error={failed.error} />;
  return address ? <ToProvider label={label} address={address} /> : <ProviderMessage error={error} />;
}
