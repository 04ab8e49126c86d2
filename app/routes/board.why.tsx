import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { askBoard, boardPlaces, shareRule } from '~/app/features/board-overview/ask-board.server';
import { boardWhyView } from '~/app/features/board-overview/board-why';
import { explainBoard } from '~/app/features/figures/explain-board';
import { WhyPage } from '~/app/features/why/why-page';
import { notFound } from '~/app/server/guard.server';
import { openBoard } from '~/app/server/open-board.server';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data?.view.title, 'Waarom dit getal?');

/** Why a figure of all schools of a board together is what it is. */
export async function loader(asked: LoaderFunctionArgs) {
  const desk = await openBoard(asked);
  const calendarYear = Number(new URL(asked.request.url).searchParams.get('jaar')) || null;
  const overview = await askBoard(desk);
  const key = { name: asked.params.figure ?? '', calendarYear };
  const explanation = explainBoard(overview, key, shareRule(desk));
  if (!explanation) throw notFound();
  return json({ view: boardWhyView(explanation, boardPlaces(desk)) });
}

export default function WhyThisFigure() {
  return <WhyPage {...useLoaderData<typeof loader>()} />;
}
