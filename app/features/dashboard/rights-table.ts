import { PEOPLE_FIGURES, RIGHT_WORDS, rightName } from '~/app/features/figures/figure-keys';
import type { RightAmounts, RightsCell } from '~/app/features/figures/rights-types';
import type { Row } from '~/app/features/figures/shown';
import { type RightPeriod, type RightPeriods, rightWords } from '~/app/format/right-words';
import type { Column, TableDefinition } from '~/app/ui/table/table-types';
import { rightColumnLabel, rightColumns, unitWords } from './right-columns';
import { ifShown, noneHas, percentOf, shownValue, whereGranted } from './shown-cell';
import { whyPath } from './why-path';

export type RightsRow = Row<RightsCell>;

/** Basic rights by function category or by team: hours first, money behind them. */
export function rightsTable(
  base: string,
  given: { name: string; prefix: string; caption: string; label: string },
  periods: RightPeriods,
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
      ...amountColumns(base, periods.hours, ({ hours }) => hours),
      ...amountColumns(base, periods.money, ({ money }) => money),
    ],
  };
}

/** Figures of a right that have a column, and whether it is seen at first: always, never, or when any row has it. */
const FIGURES: {
  id: string;
  hidden?: true;
  whenAny?: true;
  field: Exclude<keyof RightAmounts, 'usedTenths'>;
}[] = [
  { id: 'toegekend', field: 'granted' },
  { id: 'meegenomen', whenAny: true, field: 'carriedIn' },
  { id: 'gebruikt', field: 'used' },
  { id: 'gepland', hidden: true, field: 'planned' },
  { id: 'te-kiezen', field: 'toChoose' },
  { id: 'gaat-mee', hidden: true, field: 'carriedOut' },
  { id: 'vervalt', field: 'lapsing' },
];

function amountColumns(
  base: string,
  period: RightPeriod,
  of: (cell: RightsCell) => RightAmounts,
): Column<RightsRow>[] {
  const { kind } = period;
  const right = RIGHT_WORDS[kind];
  const unit = unitWords(period);
  // In VO little is carried in, and with it hours and money do not fit beside each other.
  const hidesWhereRare = (field: (typeof FIGURES)[number]['field']) =>
    period.sector === 'VO' || noneHas<RightsCell, RightsRow>((cell) => of(cell)[field]);
  const columns = rightColumns(FIGURES, period).map(
    ({ id, label, hidden, whenAny, field }): Column<RightsRow> => ({
      id: `${right}-${id}`,
      label: `${label}, ${unit}`,
      kind,
      ...(hidden ? { hidden } : {}),
      ...(whenAny ? { hidden: hidesWhereRare(field) } : {}),
      value: shownValue<RightsCell>((cell) => whereGranted(of(cell).granted, of(cell)[field])),
      why: ifShown<RightsCell, string, RightsRow>((_cell, row) =>
        whyPath(base, rightName(kind, field), row.scope),
      ),
      total: 'sum',
    }),
  );
  const share: Column<RightsRow> = {
    id: `${right}-deel`,
    label: `${rightColumnLabel('used', period)} van ${rightWords(period).whole}, ${unit}`,
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
