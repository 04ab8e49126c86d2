import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData, useSearchParams } from '@remix-run/react';
import { SettingsPage } from '~/app/features/settings/settings-page';
import { settingsView } from '~/app/features/settings/settings-view.server';
import { openSchool } from '~/app/server/guard.server';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction = ({ params }) => pageTitle('Instellingen', params.year);

export async function loader(asked: LoaderFunctionArgs) {
  const desk = await openSchool(asked, 'settings.view');
  return json(await settingsView(desk, asked.context.rules));
}

export default function Settings() {
  const view = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const done = search.has('opgeslagen') ? 'saved' : search.has('ingetrokken') ? 'taken-back' : null;
  return <SettingsPage view={view} done={done} />;
}
