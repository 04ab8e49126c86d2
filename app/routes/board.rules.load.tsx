import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ruleSetsView } from '~/app/features/rule-loading/ask-rule-sets.server';
import { RuleSetsPage } from '~/app/features/rule-loading/rule-sets-page';
import { checkRuleFile } from '~/app/features/rules/check-rule-file';
import { loadRuleSet } from '~/app/features/rules/rule-set-commands.server';
import { openRuleSets } from '~/app/server/open-rule-sets.server';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction = () => pageTitle('Rekenregels');

export async function loader(asked: LoaderFunctionArgs) {
  const desk = await openRuleSets(asked);
  return json(await ruleSetsView(desk, new URL(asked.request.url).searchParams));
}

/** Takes an agreement into use; what the form brings back is checked as if it were new. */
export async function action(asked: ActionFunctionArgs) {
  const desk = await openRuleSets(asked);
  const form = await asked.request.formData();
  const given = { name: String(form.get('naam') ?? ''), content: String(form.get('inhoud') ?? '') };
  const { mistakes, file } = checkRuleFile(given, { seeded: desk.seeded, book: desk.rules });
  if (!file) return json({ mistakes }, 400);
  await desk.change((board) => loadRuleSet(board, desk.author, desk.seeded, file));
  throw redirect(`${desk.here}?geladen=1`);
}

export default function LoadRules() {
  const view = useLoaderData<typeof loader>();
  return <RuleSetsPage view={view} mistakes={useActionData<typeof action>()?.mistakes} done={null} />;
}
