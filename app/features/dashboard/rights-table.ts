import { PEOPLE_FIGURES, rightName } from '~/app/features/figures/figure-keys';
import type { RightAmounts, RightsCell, Row } from '~/app/features/figures/figure-types';
import { lapsesLabel } from '~/app/format/words';
import type { Column, TableDefinition } from '~/app/ui/table/table-types';
import { ifShown, noneHas, percentOf, shownValue, whereGranted } from './shown-cell';
import { whyPath } from './why-path';

export type RightsRow = Row<RightsCell>;

/** Basic rights by function category or by team: hours first, money behind them. */
export function rightsTable(
  base: string,
  given: { name: string; prefix: string; caption: string; label: string },
  ended: boolean,
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
        why: ifShown<RightsCell, string, RightsRow>((_cell, row) =>
          whyPath(base, PEOPLE_FIGURES.persons, row.scope),
        ),
      },
      ...amountColumns(base, 'uren', ended, ({ hours }) => hours),
      ...amountColumns(base, 'geld', ended, ({ money }) => money),
    ],
  };
}

/** Figures of a right that have a column, and whether it is seen at first: always, never, or when any row has it. */
const FIGURES: {
  id: string;
  label: string;
  hidden?: true;
  whenAny?: true;
  field: Exclude<keyof RightAmounts, 'usedTenths'>;
}[] = [
  { id: 'toegekend', label: 'Toegekend', field: 'granted' },
  { id: 'meegenomen', label: 'Meegenomen', whenAny: true, field: 'carriedIn' },
  { id: 'gebruikt', label: 'Gebruikt', field: 'used' },
  { id: 'gepland', label: 'Gepland', hidden: true, field: 'planned' },
  { id: 'te-kiezen', label: 'Nog te kiezen', field: 'toChoose' },
  { id: 'gaat-mee', label: 'Gaat mee', hidden: true, field: 'carriedOut' },
  { id: 'vervalt', label: 'Vervalt', field: 'lapsing' },
];

function amountColumns(
  base: string,
  right: 'uren' | 'geld',
  ended: boolean,
  of: (cell: RightsCell) => RightAmounts,
): Column<RightsRow>[] {
  const kind = right === 'uren' ? 'hours' : 'money';
  const columns = FIGURES.map(
    ({ id, label, hidden, whenAny, field }): Column<RightsRow> => ({
      id: `${right}-${id}`,
      label: `${field === 'lapsing' ? lapsesLabel(ended) : label}, ${right === 'uren' ? 'uren' : '€'}`,
      kind,
      ...(hidden ? { hidden } : {}),
      ...(whenAny ? { hidden: noneHas<RightsCell, RightsRow>((cell) => of(cell)[field]) } : {}),
      value: shownValue<RightsCell>((cell) => whereGranted(of(cell).granted, of(cell)[field])),
      why: ifShown<RightsCell, string, RightsRow>((_cell, row) =>
        whyPath(base, rightName(kind, field), row.scope),
      ),
      total: 'sum',
    }),
  );
  const share: Column<RightsRow> = {
    id: `${right}-deel`,
    label: `Gebruikt van toegekend + meegenomen, ${right === 'uren' ? 'uren' : '€'}`,
    kind: 'percent',
    none: '–',
    hidden: true,
    value: shownValue<RightsCell>((cell) => {
      const { granted, used, usedTenths } = of(cell);
      return used === null ? whereGranted(granted, used) : percentOf(usedTenths);
    }),
    why: ifShown<RightsCell, string, RightsRow>((_cell, row) =>
      whyPath(base, rightName(kind, 'usedTenths'), row.scope),
    ),
  };
  return [...columns, share];
}
