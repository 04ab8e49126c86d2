import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { RulesPage } from '~/app/features/rules/rules-page';
import { rulesView } from '~/app/features/rules/rules-view.server';
import { openSchool } from '~/app/server/guard.server';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ params }) => pageTitle('Rekenregels', params.year);

export async function loader(asked: LoaderFunctionArgs) {
  const desk = await openSchool(asked, 'rules.view');
  return json({ view: rulesView(desk, new URL(asked.request.url).searchParams) });
}

export default function Rules() {
  return <RulesPage view={useLoaderData<typeof loader>().view} />;
}
