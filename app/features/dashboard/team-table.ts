import { mixKey, PEOPLE_FIGURES } from '~/app/features/figures/figure-keys';
import type { Dashboard, TeamCell } from '~/app/features/figures/figure-types';
import { isShown } from '~/app/features/figures/shown';
import { type RightPeriod, rightWords } from '~/app/format/right-words';
import { TEAM_KIND_WORDS } from '~/app/format/words';
import { type Column, type Segment, type TableDefinition, TOO_FEW } from '~/app/ui/table/table-types';
import { mixColumn } from './mix-column';
import { ifShown, noneHas, percentOf, shownValue, whereGranted } from './shown-cell';
import { whyPath, whyPathOfKey } from './why-path';

export type TeamRow = Dashboard['teams'][number];

/** One row a team, what needs attention first: what lapses. Of one function category the figures have no "waarom". */
export function teamTable(
  base: string,
  { period, explained = true }: { period: RightPeriod; explained?: boolean },
): TableDefinition<TeamRow> {
  const value = shownValue<TeamCell>;
  const { lapses, whole } = rightWords(period);
  const why = (name: string) =>
    ifShown<TeamCell, string, TeamRow>((_cell, row) => (explained ? whyPath(base, name, row.scope) : null));
  return {
    name: 'teams',
    caption: 'Per team',
    rowWord: 'teams',
    sort: lapses ? '-vervalt' : 'gebruikt-deel',
    columns: [
      { id: 'team', label: 'Team', kind: 'text', value: ({ label }) => label },
      {
        id: 'soort',
        label: 'Soort',
        kind: 'word',
        hidden: true,
        value: ({ kind }) => (kind === null ? null : TEAM_KIND_WORDS[kind]),
      },
      {
        id: 'mensen',
        label: 'Mensen',
        kind: 'count',
        value: value(({ persons }) => persons),
        why: why(PEOPLE_FIGURES.persons),
      },
      {
        id: 'toegekend',
        label: period.sector === 'PO' ? 'Toegekend, uren' : 'Basisrecht, uren',
        kind: 'hours',
        value: value(({ granted }) => granted),
        why: why('basisrecht-uren-toegekend'),
        total: 'sum',
      },
      {
        id: 'meegenomen',
        label: 'Meegenomen, uren',
        kind: 'hours',
        hidden: noneHas<TeamCell, TeamRow>(({ carriedIn }) => carriedIn),
        value: value(({ carriedIn }) => carriedIn),
        why: why('basisrecht-uren-meegenomen'),
        total: 'sum',
      },
      {
        id: 'gebruikt',
        label: 'Gebruikt, uren',
        kind: 'hours',
        hidden: true,
        value: value(({ granted, used }) => whereGranted(granted, used)),
        why: why('basisrecht-uren-gebruikt'),
        total: 'sum',
      },
      {
        id: 'gebruikt-deel',
        label: `Gebruikt van ${whole}`,
        kind: 'percent',
        none: '–',
        value: value(({ granted, used, usedTenths }) =>
          used === null ? whereGranted(granted, used) : percentOf(usedTenths),
        ),
        why: why('basisrecht-uren-gebruikt-deel'),
        picture: ifShown<TeamCell, Segment[]>(({ usedTenths }) => usedBar(usedTenths)),
      },
      ...(lapses ? lapsingColumns(lapses.column, why) : []),
      mixColumn<TeamRow>({
        id: 'leermix',
        label: `${period.sector === 'PO' ? 'Leermix' : '70-20-10'}, gedaan`,
        fileLabel: 'Gedaan',
        none: 'nog niets',
        tenths: ({ cell }) => (isShown(cell) && !cell.mixHidden ? cell.mixTenths : TOO_FEW),
        why: ({ scope }, kind) => (explained ? whyPathOfKey(base, mixKey(kind, { scope })) : null),
      }),
    ],
  };
}

const lapsingColumns = (
  label: string,
  why: (name: string) => (row: TeamRow) => string | null,
): Column<TeamRow>[] => [
  {
    id: 'vervalt',
    label: `${label}, uren`,
    kind: 'hours',
    value: shownValue<TeamCell>(({ granted, lapsing }) => whereGranted(granted, lapsing)),
    why: why('basisrecht-uren-vervalt'),
    total: 'sum',
  },
  {
    id: 'vervalt-mensen',
    label: 'Van mensen',
    kind: 'count',
    none: '–',
    value: shownValue<TeamCell>(({ lapsingPersons }) => lapsingPersons ?? TOO_FEW),
    why: why(PEOPLE_FIGURES.lapsingPersons),
  },
];

/** What is used; the ground is what is left. */
export function usedBar(tenths: number | null): Segment[] | null {
  return tenths === null ? null : [['used', 0, Math.min(100, tenths / 10)]];
}
