import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData, useSearchParams } from '@remix-run/react';
import { IntroductionPage } from '~/app/features/introduction/introduction-page';
import { introductionPage } from '~/app/server/introduction-form.server';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction = ({ params }) => pageTitle('Invoeringsdossier', params.year);

export const loader = (asked: LoaderFunctionArgs) => introductionPage(asked);

/** What a school lays down before it begins. */
export default function Introduction() {
  const [search] = useSearchParams();
  return <IntroductionPage view={useLoaderData<typeof loader>()} done={search.has('opgeslagen')} />;
}
