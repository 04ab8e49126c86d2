import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { loadPreview, ruleSetsView } from '~/app/features/rule-loading/ask-rule-sets.server';
import { LoadPreviewPage } from '~/app/features/rule-loading/load-preview-page';
import { RuleSetsPage } from '~/app/features/rule-loading/rule-sets-page';
import { checkRuleFile, RULE_FILE_LIMIT, TOO_LARGE } from '~/app/features/rules/check-rule-file';
import { takeTurn } from '~/app/server/limits.server';
import { openRuleSets } from '~/app/server/open-rule-sets.server';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction = () => pageTitle('Rekenregels');

export async function loader(asked: LoaderFunctionArgs) {
  const desk = await openRuleSets(asked);
  return json(await ruleSetsView(desk, new URL(asked.request.url).searchParams));
}

/** Checks a file with rules and shows what it would change; nothing is kept of it. */
export async function action(asked: ActionFunctionArgs) {
  const desk = await openRuleSets(asked);
  await takeTurn(asked.context, 'import');
  const file = (await asked.request.formData()).get('bestand');
  if (!(file instanceof File) || file.name === '') return refused(['Kies eerst een bestand.']);
  if (file.size > RULE_FILE_LIMIT) return refused([TOO_LARGE]);
  const given = { name: file.name.replace(/\.json$/i, ''), content: await file.text() };
  const checked = checkRuleFile(given, { seeded: desk.seeded, book: desk.rules });
  if (!checked.file) return refused(checked.mistakes);
  return json({ mistakes: [], load: await loadPreview(desk, checked.file) });
}

const refused = (mistakes: string[]) => json({ mistakes, load: null }, 400);

export default function CheckRules() {
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer?.load) return <LoadPreviewPage {...answer.load} />;
  return <RuleSetsPage view={view} mistakes={answer?.mistakes} done={null} />;
}
