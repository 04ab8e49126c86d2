import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { askBoard, boardPlaces, normTenths } from '~/app/features/board-overview/ask-board.server';
import { boardView } from '~/app/features/board-overview/board-view.server';
import { openBoard } from '~/app/server/open-board.server';
import { BarChart, ToneDefinitions } from '~/app/ui/chart/bar-chart';
import { pageTitle } from '~/app/ui/page-title';
import { LinkedSentence } from '~/app/ui/sentence';
import { DataTable } from '~/app/ui/table/data-table';

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.name, data?.year);

export async function loader(asked: LoaderFunctionArgs) {
  const desk = await openBoard(asked);
  const overview = await askBoard(desk);
  return json({
    name: desk.board.name,
    year: desk.year.label,
    view: boardView(overview, {
      places: boardPlaces(desk),
      search: new URL(asked.request.url).searchParams,
      norm: normTenths(desk),
    }),
  });
}

export default function BoardHome() {
  const { name, year, view } = useLoaderData<typeof loader>();
  return (
    <main id="inhoud" className="page">
      <ToneDefinitions />
      <h1>
        {name}, {year}
      </h1>
      <LinkedSentence text={view.sentence} />
      <DataTable
        view={view.table}
        empty={{ title: 'Er zijn nog geen scholen.', text: 'Ze komen hier te staan na de eerste import.' }}
      />
      {view.chart && (
        <section className="section chart-wide">
          <h2>10% van de personele lumpsum, alle scholen samen</h2>
          <BarChart chart={view.chart} />
        </section>
      )}
    </main>
  );
}
