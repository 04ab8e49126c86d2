import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { SearchPage } from '~/app/features/search/search-page';
import { searchView } from '~/app/features/search/search-view.server';
import { openSchool } from '~/app/server/guard.server';
import { schoolNavigation } from '~/app/server/school-navigation.server';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction = ({ params }) => pageTitle('Zoeken', params.year);

export async function loader(asked: LoaderFunctionArgs) {
  const { base } = await openSchool(asked, 'school.open');
  return json({ action: `${base}/zoeken` });
}

/** A name that is looked for stands in no address and in no log, so it is sent as a form. */
export async function action(asked: ActionFunctionArgs) {
  const desk = await openSchool(asked, 'school.open');
  const typed = (await asked.request.formData()).get('zoek');
  const { screens } = await schoolNavigation(desk);
  return json(await searchView(desk, typeof typed === 'string' ? typed : '', screens));
}

export default function Search() {
  const data = useLoaderData<typeof loader>();
  return <SearchPage action={data.action} view={useActionData<SearchAction>() ?? null} />;
}

type SearchAction = typeof action;
