import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { RuleConflict } from '~/app/domain/rules/rule-book';
import { withdrawPreview } from '~/app/features/rule-loading/ask-rule-sets.server';
import { WithdrawPage } from '~/app/features/rule-loading/withdraw-page';
import { RuleSetRefused, withdrawRuleSet } from '~/app/features/rules/rule-set-commands.server';
import { notFound } from '~/app/server/guard.server';
import { openRuleSets } from '~/app/server/open-rule-sets.server';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction = () => pageTitle('Afspraak intrekken');

export async function loader(asked: LoaderFunctionArgs) {
  const desk = await openRuleSets(asked);
  const view = await withdrawPreview(desk, asked.params.ruleSetId ?? '');
  if (!view) throw notFound();
  return json(view);
}

/** Takes an agreement out of use. */
export async function action(asked: ActionFunctionArgs) {
  const { change, author, seeded, here } = await openRuleSets(asked);
  const id = asked.params.ruleSetId ?? '';
  try {
    await change((board) => withdrawRuleSet(board, author, seeded, id));
  } catch (error) {
    if (error instanceof RuleSetRefused) throw notFound();
    // The page says which two rules would contradict each other.
    if (error instanceof RuleConflict) throw redirect(`${here}/${id}/intrekken`);
    throw error;
  }
  throw redirect(`${here}?ingetrokken=1`);
}

export default function WithdrawRules() {
  return <WithdrawPage {...useLoaderData<typeof loader>()} />;
}
