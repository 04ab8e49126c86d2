import { mixBar } from '~/app/features/dashboard/mix-bar';
import { mixWords } from '~/app/features/dashboard/mix-words';
import { ifShown, percentOf, shownValue } from '~/app/features/dashboard/shown-cell';
import { usedBar } from '~/app/features/dashboard/team-table';
import type { BoardOverview, BoardSchool } from '~/app/features/figures/figure-types';
import type { Column, Segment, TableDefinition } from '~/app/ui/table/table-types';

export type SchoolLine = BoardOverview['schools'][number];

/** The schools of a board beside each other; each leads to its own dashboard. */
export function boardTable(overview: BoardOverview): TableDefinition<SchoolLine> {
  const value = shownValue<BoardSchool>;
  return {
    name: 'scholen',
    caption: 'De scholen naast elkaar',
    rowWord: 'scholen',
    columns: [
      {
        id: 'school',
        label: 'School',
        kind: 'text',
        value: ({ name }) => name,
        href: ({ brin }) => `/${brin}/${overview.yearLabel}/dashboard`,
      },
      { id: 'brin', label: 'BRIN', kind: 'text', hidden: true, value: ({ brin }) => brin },
      { id: 'mensen', label: 'Mensen', kind: 'count', value: value(({ persons }) => persons), total: 'sum' },
      { id: 'fte', label: 'Fte', kind: 'fte', value: value(({ fte }) => fte), total: 'sum' },
      {
        id: 'gebruikt',
        label: 'Basisrecht gebruikt, van toegekend + meegenomen',
        kind: 'percent',
        none: '–',
        value: value(({ usedTenths }) => percentOf(usedTenths)),
        picture: ifShown<BoardSchool, Segment[]>(({ usedTenths }) => usedBar(usedTenths)),
      },
      {
        id: 'vervalt',
        label: 'Vervalt, uren',
        kind: 'hours',
        value: value(({ lapsing }) => lapsing),
        total: 'sum',
      },
      ...overview.lumpsum.map(
        ({ calendarYear, shareTenths }, index): Column<SchoolLine> => ({
          id: `tien-procent-${calendarYear}`,
          label: `Van de lumpsum ${calendarYear}`,
          kind: 'percent',
          none: 'nog niet bekend',
          value: value(({ lumpsumYears }) => percentOf(lumpsumYears[index]?.shareTenths ?? null)),
          total: () => percentOf(shareTenths),
        }),
      ),
      {
        id: 'leermix',
        label: '70-20-10, gedaan',
        kind: 'figures',
        filter: false,
        none: 'nog niets',
        value: value(({ mixTenths }) => mixTenths && mixWords(mixTenths)),
        ground: 'formal',
        picture: ifShown<BoardSchool, Segment[]>(({ mixTenths }) => mixTenths && mixBar(mixTenths)),
      },
    ],
  };
}
