import { rightColumns, unitWords } from '~/app/features/dashboard/right-columns';
import { whyPath } from '~/app/features/dashboard/why-path';
import { RIGHT_WORDS, rightName } from '~/app/features/figures/figure-keys';
import type { RightsListRow } from '~/app/features/figures/list-types';
import type { RightAmounts } from '~/app/features/figures/rights-types';
import { type RightPeriod, type RightPeriods, rightWords } from '~/app/format/right-words';
import type { Column, TableDefinition } from '~/app/ui/table/table-types';
import { categoriesColumn, leaderColumn, nameColumn, numberColumn } from './person-columns';

export const RIGHTS_BY_PERSON = { name: 'basisrecht-personen', prefix: 'persoon', caption: 'Per persoon' };

type Field = Exclude<keyof RightAmounts, 'usedTenths'>;

const FIELDS: { field: Field; id: string; hidden?: true; whenAny?: true }[] = [
  { field: 'granted', id: 'toegekend' },
  { field: 'carriedIn', id: 'meegenomen', whenAny: true },
  { field: 'used', id: 'gebruikt' },
  { field: 'planned', id: 'gepland', hidden: true },
  { field: 'toChoose', id: 'te-kiezen' },
  { field: 'lapsing', id: 'vervalt' },
];

interface Given {
  name: string;
  caption: string;
  prefix?: string;
  periods: RightPeriods;
  /** Above the column of what lapses, where that is told otherwise than usual. */
  lapses?: string;
}

/** The basic right person by person. */
export function personRightsTable(
  base: string,
  { periods, lapses, ...given }: Given,
): TableDefinition<RightsListRow> {
  return {
    ...given,
    rowWord: 'mensen',
    sort: rightWords(periods.hours).lapses ? '-uren-vervalt' : '-geld-te-kiezen',
    columns: [
      nameColumn(base),
      numberColumn,
      categoriesColumn,
      { id: 'team', label: 'Team', kind: 'word', value: ({ team }) => team },
      leaderColumn,
      { id: 'fte', label: 'Betrekkingsomvang', kind: 'fte', value: ({ fte }) => fte },
      ...columns(base, periods.hours, lapses),
      ...columns(base, periods.money, lapses),
    ],
  };
}

const hasNone = (rows: readonly RightsListRow[]): boolean => rows.every(({ hours }) => hours.carriedIn === 0);

function columns(base: string, period: RightPeriod, lapses?: string): Column<RightsListRow>[] {
  const { kind } = period;
  return rightColumns(FIELDS, period).map(({ field, id, label, hidden, whenAny }) => ({
    id: `${RIGHT_WORDS[kind]}-${id}`,
    label: `${field === 'lapsing' ? (lapses ?? label) : label}, ${unitWords(period)}`,
    kind,
    // Money but what is left of it stays out of sight at first: two rights side by side do not fit a screen.
    ...(hidden || (kind === 'money' && field !== 'toChoose') ? { hidden: true } : {}),
    ...(whenAny && kind === 'hours' ? { hidden: hasNone } : {}),
    value: (row) => row[kind][field],
    why: (row) => whyPath(base, rightName(kind, field), row.scope),
    total: 'sum',
  }));
}
