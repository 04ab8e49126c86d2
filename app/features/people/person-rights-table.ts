import { whyPath } from '~/app/features/dashboard/why-path';
import { rightName } from '~/app/features/figures/figure-keys';
import type { RightAmounts, RightsListRow } from '~/app/features/figures/figure-types';
import { FUNCTION_CATEGORY_WORDS } from '~/app/format/words';
import type { Column, TableDefinition } from '~/app/ui/table/table-types';

export const RIGHTS_BY_PERSON = { name: 'basisrecht-personen', prefix: 'persoon', caption: 'Per persoon' };

type Field = Exclude<keyof RightAmounts, 'usedTenths'>;

const FIELDS: { field: Field; id: string; label: string; hidden?: true; whenAny?: true }[] = [
  { field: 'granted', id: 'toegekend', label: 'Toegekend' },
  { field: 'carriedIn', id: 'meegenomen', label: 'Meegenomen', whenAny: true },
  { field: 'used', id: 'gebruikt', label: 'Gebruikt' },
  { field: 'planned', id: 'gepland', label: 'Gepland', hidden: true },
  { field: 'toChoose', id: 'te-kiezen', label: 'Nog te kiezen' },
  { field: 'lapsing', id: 'vervalt', label: 'Vervalt' },
];

/** The basic right person by person; names sort, but never filter, because a filter stands in the address. */
export function personRightsTable(
  base: string,
  { lapses, ...given }: { name: string; caption: string; prefix?: string; lapses: string },
): TableDefinition<RightsListRow> {
  return {
    ...given,
    rowWord: 'mensen',
    sort: '-uren-vervalt',
    columns: [
      {
        id: 'naam',
        label: 'Naam',
        kind: 'text',
        filter: false,
        value: ({ name }) => name,
        href: ({ employeeId }) => `${base}/mensen/${employeeId}`,
      },
      {
        id: 'nummer',
        label: 'Personeelsnummer',
        kind: 'text',
        filter: false,
        hidden: true,
        value: ({ number }) => number,
      },
      {
        id: 'functie',
        label: 'Functiecategorie',
        kind: 'word',
        value: ({ categories }) => categories.map((category) => FUNCTION_CATEGORY_WORDS[category]).join(', '),
      },
      { id: 'team', label: 'Team', kind: 'word', value: ({ team }) => team },
      {
        id: 'leidinggevende',
        label: 'Leidinggevende',
        kind: 'text',
        filter: false,
        hidden: true,
        value: ({ leader }) => leader,
      },
      { id: 'fte', label: 'Betrekkingsomvang', kind: 'fte', value: ({ fte }) => fte },
      ...columns(base, 'hours', lapses),
      ...columns(base, 'money', lapses),
    ],
  };
}

const hasNone = (rows: readonly RightsListRow[]): boolean => rows.every(({ hours }) => hours.carriedIn === 0);

function columns(base: string, kind: 'hours' | 'money', lapses: string): Column<RightsListRow>[] {
  const [word, unit] = kind === 'hours' ? ['uren', 'uren'] : ['geld', '€'];
  return FIELDS.map(({ field, id, label, hidden, whenAny }) => ({
    id: `${word}-${id}`,
    label: `${field === 'lapsing' ? lapses : label}, ${unit}`,
    kind,
    // Money but what is left of it stays out of sight at first: two rights side by side do not fit a screen.
    ...(hidden || (kind === 'money' && field !== 'toChoose') ? { hidden: true } : {}),
    ...(whenAny && kind === 'hours' ? { hidden: hasNone } : {}),
    value: (row) => row[kind][field],
    why: (row) => whyPath(base, rightName(kind, field), row.scope),
    total: 'sum',
  }));
}
