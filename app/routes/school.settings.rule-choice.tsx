import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { settingOfSlug } from '~/app/features/settings/rule-choices';
import { SettingsPage } from '~/app/features/settings/settings-page';
import { settingsView } from '~/app/features/settings/settings-view.server';
import { notFound, openSchool } from '~/app/server/guard.server';
import { saveRuleChoice } from '~/app/server/save-rule-choice.server';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction = ({ params }) => pageTitle('Instellingen', params.year);

export async function loader(asked: LoaderFunctionArgs) {
  const desk = await openSchool(asked, 'settings.view');
  return json(await settingsView(desk, asked.context.rules));
}

/** Makes a choice of rules. */
export async function action(asked: ActionFunctionArgs) {
  const desk = await openSchool(asked, 'settings.change-rules');
  const key = settingOfSlug(asked.params.choice);
  if (!key) throw notFound();
  return saveRuleChoice(desk, asked.request, key, asked.context.rules);
}

export default function Settings() {
  const view = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  return <SettingsPage view={view} failed={failed} done={null} />;
}
