import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData, useSearchParams } from '@remix-run/react';
import { doneIn } from '~/app/features/settings/done-words';
import { SettingsPage } from '~/app/features/settings/settings-page';
import { settingsScreen } from '~/app/server/settings-screen.server';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction = ({ params }) => pageTitle('Instellingen', params.year);

export const loader = (asked: LoaderFunctionArgs) => settingsScreen(asked);

export default function Settings() {
  const view = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  return <SettingsPage view={view} done={doneIn(search)} />;
}
