import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { settingOfSlug } from '~/app/features/settings/rule-choices';
import { SettingsPage } from '~/app/features/settings/settings-page';
import { notFound, openSchool } from '~/app/server/guard.server';
import { saveRuleChoice } from '~/app/server/save-rule-choice.server';
import { settingsScreen } from '~/app/server/settings-screen.server';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction = ({ params }) => pageTitle('Instellingen', params.year);

export const loader = (asked: LoaderFunctionArgs) => settingsScreen(asked);

/** Makes a choice of rules. */
export async function action(asked: ActionFunctionArgs) {
  const desk = await openSchool(asked, 'settings.change-rules');
  const key = settingOfSlug(asked.params.choice);
  if (!key) throw notFound();
  return saveRuleChoice(desk, asked.request, key);
}

export default function Settings() {
  const view = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  return <SettingsPage view={view} failed={failed} done={null} />;
}
