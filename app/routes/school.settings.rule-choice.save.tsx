import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { RULE_CHOICES } from '~/app/features/settings/rule-choices';
import { changeSetting } from '~/app/features/settings/settings-commands.server';
import { SettingsPage } from '~/app/features/settings/settings-page';
import { openRuleChoice, readRuleChoice } from '~/app/server/rule-choice.server';
import { settingsScreen } from '~/app/server/settings-screen.server';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction = ({ params }) => pageTitle('Instellingen', params.year);

export const loader = (asked: LoaderFunctionArgs) => settingsScreen(asked);

/** Makes a choice of rules, after its maker has seen what it changes. */
export async function action(asked: ActionFunctionArgs) {
  const { desk, key } = await openRuleChoice(asked);
  const { failed, choice } = await readRuleChoice(desk, asked.request, key);
  if (failed) return failed;
  const { school, author, base } = desk;
  const { value } = choice;
  await desk.change((board) => changeSetting(board, author, { schoolId: school.id, key, value }));
  const { slug } = RULE_CHOICES[key];
  throw redirect(`${base}/instellingen?opgeslagen=${slug}#${slug}`);
}

export default function Settings() {
  const view = useLoaderData<typeof loader>();
  return <SettingsPage view={view} failed={useActionData<typeof action>()} done={null} />;
}
