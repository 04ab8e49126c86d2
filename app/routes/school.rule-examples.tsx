import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ExamplesPage } from '~/app/features/rules/examples-page';
import { examplesView } from '~/app/features/rules/examples-view.server';
import { openSchool } from '~/app/server/guard.server';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ params }) => pageTitle('Rekenvoorbeelden', params.year);

export async function loader(asked: LoaderFunctionArgs) {
  const desk = await openSchool(asked, 'rules.view');
  return json({ view: await examplesView(desk, new URL(asked.request.url).searchParams) });
}

export default function RuleExamples() {
  return <ExamplesPage view={useLoaderData<typeof loader>().view} />;
}
