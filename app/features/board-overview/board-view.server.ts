import { lumpsumChart } from '~/app/features/dashboard/lumpsum-chart.server';
import { BOARD_SHARE } from '~/app/features/figures/explain-board';
import type { BoardOverview } from '~/app/features/figures/figure-types';
import { counted } from '~/app/format/counted';
import type { LinkedText } from '~/app/format/linked-text';
import { formatPercent } from '~/app/format/numbers';
import { tableView } from '~/app/ui/table/table-view.server';
import { boardTable } from './board-table';
import { type BoardPlaces, boardWhyPath } from './board-why';

/** The schools of a board, and the 10% of all of them together: that is where the agreement tests it. */
export function boardView(
  overview: BoardOverview,
  { places, search, norm }: { places: BoardPlaces; search: URLSearchParams; norm: number | null },
) {
  const known = overview.lumpsum.filter(({ shareTenths }) => shareTenths !== null);
  return {
    sentence: sentence(overview, places),
    chart: known.length > 0 ? lumpsumChart(overview.lumpsum, norm) : null,
    table: tableView(boardTable(overview, places), overview.schools, {
      search,
      exportPath: `${places.base}/export/scholen`,
    }),
  };
}

export type BoardView = ReturnType<typeof boardView>;

function sentence({ lumpsum, schools }: BoardOverview, places: BoardPlaces): LinkedText {
  if (schools.length === 0)
    return ['Dit bestuur heeft nog geen scholen. Lees de personeelslijst van een school in.'];
  if (lumpsum.length === 0) return [`Dit bestuur heeft ${counted(schools.length, 'scholen')}.`];
  return lumpsum.flatMap((year, index): LinkedText => {
    const { calendarYear, shareTenths, incomplete, scope } = year;
    const between = index === 0 ? '' : ' ';
    if (shareTenths === null) return [`${between}Over ${calendarYear} is de 10% nog niet te zeggen.`];
    return [
      `${between}Over ${calendarYear} besteedden alle scholen samen ${incomplete ? 'ten minste ' : ''}`,
      [formatPercent(shareTenths / 10), boardWhyPath(places, BOARD_SHARE, scope)],
      ` van de personele lumpsum${verdict(year)}.`,
    ];
  });
}

function verdict({ complies, onlyAutumn }: BoardOverview['lumpsum'][number]): string {
  if (complies) return ', genoeg voor de 10%';
  if (onlyAutumn) return '; van een of meer scholen is alleen augustus t/m december ingelezen';
  return complies === null ? '' : ', nog geen 10%';
}
