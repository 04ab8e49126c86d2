import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { FirstLinkPage } from '~/app/features/accounts/first-link-page';
import { ProviderMessage } from '~/app/features/accounts/provider-message';
import { typeLinkCode } from '~/app/server/first-link.server';
import { findProviderAttempt } from '~/app/server/provider-attempt.server';
import { problemWith } from '~/app/server/provider-problems';
import { askedProvider } from '~/app/server/providers.server';
import { passRetryAfter } from '~/app/server/retry-after';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction = () => pageTitle('Account koppelen');

/** Open to whoever came back from the provider as somebody whom nobody knows yet. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const { name, label } = askedProvider({ context, params }).settings;
  const attempt = await findProviderAttempt(context, request, name);
  if (attempt?.step === 'unknown') return json({ label, error: null });
  const { error, status } = problemWith(label, 'expired');
  return json({ label, error }, status);
}

/** Links by the code that an administrator gave, and signs in. */
export const action = (asked: ActionFunctionArgs) => typeLinkCode(asked);

export const headers = passRetryAfter;

export default function FirstLink() {
  const { label, error } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  if (failed?.problem) return <ProviderMessage error={failed.problem} />;
  if (error) return <ProviderMessage error={error} />;
  return <FirstLinkPage label={label} failed={failed?.failed} />;
}
