import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { SettingsPage } from '~/app/features/settings/settings-page';
import { choicePreview } from '~/app/features/what-if/choice-preview.server';
import { ChoicePreviewPage } from '~/app/features/what-if/choice-preview-page';
import { openRuleChoice, readRuleChoice } from '~/app/server/rule-choice.server';
import { settingsScreen } from '~/app/server/settings-screen.server';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction = ({ params }) => pageTitle('Instellingen', params.year);

export const loader = (asked: LoaderFunctionArgs) => settingsScreen(asked);

/** Shows what a choice of rules would change; nothing is kept of it. */
export async function action(asked: ActionFunctionArgs) {
  const { desk, key } = await openRuleChoice(asked);
  const { failed, choice } = await readRuleChoice(desk, asked.request, key);
  return failed ?? json({ preview: await choicePreview(desk, choice) });
}

export default function Settings() {
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer && 'preview' in answer) return <ChoicePreviewPage view={answer.preview} />;
  return <SettingsPage view={view} failed={answer} done={null} />;
}
