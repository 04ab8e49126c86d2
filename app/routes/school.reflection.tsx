import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ReflectionPage } from '~/app/features/private-texts/reflection-page';
import { reflectionView } from '~/app/features/private-texts/reflection-view.server';
import { openReflection } from '~/app/server/reflection.server';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction = ({ params }) => pageTitle('Mijn reflectie', params.year);

export async function loader(asked: LoaderFunctionArgs) {
  const { desk, employeeId, questions } = await openReflection(asked);
  const done = new URL(asked.request.url).searchParams.get('gedaan');
  return json({
    answers: await reflectionView(desk, employeeId, questions),
    done: DONE[done ?? ''] ?? null,
  });
}

const DONE: Record<string, string> = {
  opgeslagen: 'Opgeslagen.',
  gedeeld: 'Gedeeld. Hieronder staat met wie.',
  teruggenomen: 'Teruggenomen. Het antwoord is nu niet meer voor die persoon te lezen.',
};

export default function Reflection() {
  return <ReflectionPage {...useLoaderData<typeof loader>()} />;
}
