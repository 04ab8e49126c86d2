import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { CorrectionsPage } from '~/app/features/corrections/corrections-page';
import { correctionsView } from '~/app/features/corrections/corrections-view.server';
import { openSchool } from '~/app/server/guard.server';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction = ({ params }) => pageTitle('Correcties', params.year);

export async function loader(asked: LoaderFunctionArgs) {
  const desk = await openSchool(asked, 'corrections.answer');
  const done = new URL(asked.request.url).searchParams.has('beantwoord');
  return json({ view: await correctionsView(desk), done });
}

export default function Corrections() {
  return <CorrectionsPage {...useLoaderData<typeof loader>()} />;
}
