import type { RightAmounts, RightsCell, Row } from '~/app/features/figures/figure-types';
import type { Column, TableDefinition } from '~/app/ui/table/table-types';
import { ifShown, percentOf, shownValue } from './shown-cell';
import { whyPath } from './why-path';

export type RightsRow = Row<RightsCell>;

/** Basic rights by function category or by team: hours first, money behind them. */
export function rightsTable(
  base: string,
  given: { name: string; prefix: string; caption: string; label: string },
): TableDefinition<RightsRow> {
  const { name, prefix, caption, label } = given;
  return {
    name,
    prefix,
    caption,
    rowWord: 'rijen',
    columns: [
      { id: prefix, label, kind: 'text', value: (row) => row.label },
      {
        id: 'mensen',
        label: 'Mensen',
        kind: 'count',
        value: shownValue<RightsCell>(({ persons }) => persons),
      },
      ...amountColumns(base, 'uren', ({ hours }) => hours),
      ...amountColumns(base, 'geld', ({ money }) => money),
    ],
  };
}

/** Figures of a right that have a column, and whether it is seen at first. */
const FIGURES: {
  id: string;
  label: string;
  figure: string;
  hidden?: true;
  pick: (a: RightAmounts) => number | null;
}[] = [
  { id: 'toegekend', label: 'Toegekend', figure: 'toegekend', pick: ({ granted }) => granted },
  {
    id: 'meegekomen',
    label: 'Meegekomen',
    figure: 'meegenomen-in',
    hidden: true,
    pick: ({ carriedIn }) => carriedIn,
  },
  { id: 'gebruikt', label: 'Gebruikt', figure: 'gebruikt', pick: ({ used }) => used },
  { id: 'gepland', label: 'Gepland', figure: 'gepland', hidden: true, pick: ({ planned }) => planned },
  { id: 'te-kiezen', label: 'Nog te kiezen', figure: 'te-kiezen', pick: ({ toChoose }) => toChoose },
  { id: 'mee', label: 'Gaat mee', figure: 'meegenomen', hidden: true, pick: ({ carriedOut }) => carriedOut },
  { id: 'vervalt', label: 'Vervalt', figure: 'vervalt', pick: ({ lapsing }) => lapsing },
];

function amountColumns(
  base: string,
  right: 'uren' | 'geld',
  of: (cell: RightsCell) => RightAmounts,
): Column<RightsRow>[] {
  const kind = right === 'uren' ? 'hours' : 'money';
  const columns = FIGURES.map(
    ({ id, label, figure, hidden, pick }): Column<RightsRow> => ({
      id: `${right}-${id}`,
      label: `${label}, ${right === 'uren' ? 'uren' : '€'}`,
      kind,
      ...(hidden ? { hidden } : {}),
      value: shownValue<RightsCell>((cell) => pick(of(cell))),
      why: ifShown<RightsCell, string, RightsRow>((_cell, row) =>
        whyPath(base, `basisrecht-${right}-${figure}`, row.scope),
      ),
      total: 'sum',
    }),
  );
  const share: Column<RightsRow> = {
    id: `${right}-deel`,
    label: right === 'uren' ? 'Gebruikt van uren' : 'Gebruikt van €',
    kind: 'percent',
    none: '–',
    hidden: true,
    value: shownValue<RightsCell>((cell) => percentOf(of(cell).usedTenths)),
  };
  return [...columns, share];
}
