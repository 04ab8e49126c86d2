import { lumpsumChart } from '~/app/features/dashboard/lumpsum-chart.server';
import type { BoardOverview } from '~/app/features/figures/figure-types';
import { formatPercent } from '~/app/format/numbers';
import { tableView } from '~/app/ui/table/table-view.server';
import { boardTable } from './board-table';

/** The schools of a board, and the 10% of all of them together: that is where the agreement tests it. */
export function boardView(
  overview: BoardOverview,
  { base, search, norm }: { base: string; search: URLSearchParams; norm: number | null },
) {
  const known = overview.lumpsum.filter(({ shareTenths }) => shareTenths !== null);
  return {
    sentence: sentence(overview),
    chart: known.length > 0 ? lumpsumChart(overview.lumpsum, norm) : null,
    table: tableView(boardTable(overview), overview.schools, {
      search,
      exportPath: `${base}/export/scholen`,
    }),
  };
}

export type BoardView = ReturnType<typeof boardView>;

function sentence({ lumpsum, schools }: BoardOverview): string {
  if (schools.length === 0)
    return 'Dit bestuur heeft nog geen scholen. Lees de personeelslijst van een school in.';
  const told = lumpsum.flatMap(({ calendarYear, shareTenths, complies, incomplete }) => {
    if (shareTenths === null) return [`Over ${calendarYear} is de 10% nog niet te zeggen.`];
    const least = incomplete ? 'ten minste ' : '';
    const verdict = complies === null ? '' : complies ? ', genoeg voor de 10%' : ', nog geen 10%';
    return [
      `Over ${calendarYear} besteedden alle scholen samen ${least}${formatPercent(shareTenths / 10)} van de personele lumpsum${verdict}.`,
    ];
  });
  return told.join(' ');
}
