import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { RulePage } from '~/app/features/rules/rule-page';
import { findRuleView } from '~/app/features/rules/rule-view.server';
import { notFound, openSchool } from '~/app/server/guard.server';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.view.title, 'Rekenregels');

export async function loader(asked: LoaderFunctionArgs) {
  const desk = await openSchool(asked, 'rules.view');
  const view = await findRuleView(desk, asked.params.ruleId ?? '');
  if (!view) throw notFound();
  return json({ view });
}

export default function OneRule() {
  return <RulePage view={useLoaderData<typeof loader>().view} />;
}
