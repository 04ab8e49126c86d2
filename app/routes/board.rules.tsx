import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData, useSearchParams } from '@remix-run/react';
import { ruleSetsView } from '~/app/features/rule-loading/ask-rule-sets.server';
import { RuleSetsPage } from '~/app/features/rule-loading/rule-sets-page';
import { openRuleSets } from '~/app/server/open-rule-sets.server';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction = () => pageTitle('Rekenregels');

/** The agreements that the board loaded itself. */
export async function loader(asked: LoaderFunctionArgs) {
  const desk = await openRuleSets(asked);
  return json(await ruleSetsView(desk, new URL(asked.request.url).searchParams));
}

export default function RuleSets() {
  const [search] = useSearchParams();
  const done = search.has('geladen') ? 'loaded' : search.has('ingetrokken') ? 'withdrawn' : null;
  return <RuleSetsPage view={useLoaderData<typeof loader>()} done={done} />;
}
