import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ProviderMessage } from '~/app/features/accounts/provider-message';
import { problemWith } from '~/app/server/provider-problems';
import { comeBack } from '~/app/server/provider-sign-in.server';
import { askedProvider } from '~/app/server/providers.server';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction = () => pageTitle('Aanmelden');

/** Open to everybody: where a provider sends people back to. What it says counts only in the browser that asked. */
export async function loader(asked: LoaderFunctionArgs) {
  const outcome = await comeBack(asked);
  if (typeof outcome !== 'string') throw outcome;
  const { error, status } = problemWith(askedProvider(asked).settings.label, outcome);
  return json({ error }, status);
}

export default function BackFromProvider() {
  return <ProviderMessage error={useLoaderData<typeof loader>().error} />;
}
