import { withMarks } from '~/app/features/dashboard/mark-notes';
import { mixColumn } from '~/app/features/dashboard/mix-column';
import { ifShown, percentOf, shownValue } from '~/app/features/dashboard/shown-cell';
import { usedBar } from '~/app/features/dashboard/team-table';
import { BOARD_SHARE } from '~/app/features/figures/explain-board';
import { figureKey, mixKey, rightName } from '~/app/features/figures/figure-keys';
import type { BoardOverview, BoardSchool } from '~/app/features/figures/figure-types';
import { isShown } from '~/app/features/figures/shown';
import { lapsesLabel } from '~/app/format/words';
import {
  type CellValue,
  type Column,
  type Segment,
  type TableDefinition,
  TOO_FEW,
} from '~/app/ui/table/table-types';
import { type BoardPlaces, boardWhyPath, schoolWhyPath } from './board-why';

export type SchoolLine = BoardOverview['schools'][number];

/** The schools of a board beside each other; each leads to its own dashboard, and each figure to its explanation there. */
export function boardTable(overview: BoardOverview, places: BoardPlaces): TableDefinition<SchoolLine> {
  return withMarks(schoolsTable(overview, places), overview, 'basisrecht', 'tien-procent');
}

function schoolsTable(overview: BoardOverview, places: BoardPlaces): TableDefinition<SchoolLine> {
  const value = shownValue<BoardSchool>;
  const why = (key: string) =>
    ifShown<BoardSchool, string, SchoolLine>((_cell, { brin }) => schoolWhyPath(places, brin, key));
  /** A sum over the schools: its parts and the whole are explained by the same name. */
  const summed = (name: string) =>
    ({ why: why(name), total: 'sum', totalWhy: boardWhyPath(places, name) }) as const;
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
      {
        id: 'mensen',
        label: 'Mensen',
        kind: 'count',
        value: value(({ persons }) => persons),
        ...summed('mensen'),
      },
      { id: 'fte', label: 'Fte', kind: 'fte', value: value(({ fte }) => fte), ...summed('fte') },
      {
        id: 'gebruikt',
        label: `${isOfPrimarySchools(overview) ? 'Uren' : 'Basisrecht'} gebruikt, van toegekend + meegenomen`,
        kind: 'percent',
        none: '–',
        value: value(({ usedTenths }) => percentOf(usedTenths)),
        why: why(rightName('hours', 'usedTenths')),
        picture: ifShown<BoardSchool, Segment[]>(({ usedTenths }) => usedBar(usedTenths)),
      },
      {
        id: 'vervalt',
        label: `${lapsesLabel(overview.ended)}, uren`,
        kind: 'hours',
        value: value(({ lapsing }) => lapsing),
        ...summed(rightName('hours', 'lapsing')),
      },
      ...overview.lumpsum.map(
        ({ calendarYear, shareTenths, scope }, index): Column<SchoolLine> => ({
          id: `tien-procent-${calendarYear}`,
          label: `Van de lumpsum ${calendarYear}`,
          kind: 'percent',
          none: 'nog niet bekend',
          value: value(({ lumpsumYears }) => lumpsumShare(lumpsumYears[index])),
          why: ifShown<BoardSchool, string, SchoolLine>(({ lumpsumYears }, { brin }) =>
            lumpsumYears.length === 0 ? null : schoolWhyPath(places, brin, figureKey('tien-procent', scope)),
          ),
          total: () => percentOf(shareTenths),
          totalWhy: boardWhyPath(places, BOARD_SHARE, scope),
        }),
      ),
      mixColumn<SchoolLine>({
        id: 'leermix',
        label: '70-20-10, gedaan',
        fileLabel: 'Gedaan',
        none: 'nog niets',
        tenths: ({ cell }) => (isShown(cell) ? cell.mixTenths : TOO_FEW),
        why: ({ brin }, kind) => schoolWhyPath(places, brin, mixKey(kind)),
      }),
    ],
  };
}

/** A dash stands where the 10% is no rule of the sector. */
const lumpsumShare = (year: BoardSchool['lumpsumYears'][number] | undefined): CellValue =>
  year === undefined ? '–' : percentOf(year.shareTenths);

const isOfPrimarySchools = ({ schools }: BoardOverview): boolean =>
  schools.every(({ cell }) => isShown(cell) && cell.sector === 'PO');
