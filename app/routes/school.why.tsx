import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { figureQuestion } from '~/app/features/dashboard/ask-figures.server';
import { explainFigure } from '~/app/features/figures/explain.server';
import { personOfKey } from '~/app/features/figures/figure-keys';
import { personQuestion, requirePerson } from '~/app/features/people/ask-people.server';
import { WhyPage } from '~/app/features/why/why-page';
import { screenOfFigure } from '~/app/features/why/why-screen';
import { whyView } from '~/app/features/why/why-view';
import { notFound, openSchool } from '~/app/server/guard.server';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data?.view.title, 'Waarom dit getal?');

export async function loader(asked: LoaderFunctionArgs) {
  const desk = await openSchool(asked, 'school.open');
  const name = asked.params.figure ?? '';
  const key = `${name}${new URL(asked.request.url).search}`;
  const person = personOfKey(key);
  if (person === null) await desk.require('totals.view');
  else await requirePerson(desk, person);
  const question = person === null ? figureQuestion(desk) : personQuestion(desk);
  const explanation = await desk.read((board) => explainFigure(board, question, key));
  if (!explanation) throw notFound();
  const back = screenOfFigure(name, {
    base: desk.base,
    sector: desk.school.sector,
    seesTotals: desk.may('totals.view'),
  });
  const settings = desk.may('settings.view') ? `${desk.base}/instellingen` : null;
  return json({ view: whyView(explanation, desk.base, back, settings) });
}

export default function WhyThisFigure() {
  return <WhyPage {...useLoaderData<typeof loader>()} />;
}
