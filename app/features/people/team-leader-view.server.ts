import { withMarks } from '~/app/features/dashboard/mark-notes';
import type { Dashboard } from '~/app/features/figures/figure-types';
import type { RightsListRow } from '~/app/features/figures/list-types';
import { counted } from '~/app/format/counted';
import { formatWholeHours } from '~/app/format/numbers';
import { type RightPeriods, rightWords } from '~/app/format/right-words';
import type { Column, TableDefinition } from '~/app/ui/table/table-types';
import { tableView } from '~/app/ui/table/table-view.server';
import { personRightsTable } from './person-rights-table';

export const OWN_PEOPLE = { name: 'mijn-team', caption: 'Mijn mensen' };

/** The people of a leader as rows: rights left, what lapses; chips are filters of the same table. */
export function ownPeopleView(
  rows: readonly RightsListRow[],
  {
    base,
    periods,
    search,
    plan,
    dashboard,
    standsInFor,
  }: {
    standsInFor: string[];
    base: string;
    periods: RightPeriods;
    search: URLSearchParams;
    plan: Column<RightsListRow>;
    dashboard: Pick<Dashboard, 'findings'>;
  },
) {
  const { ended } = periods.hours;
  const { lapses } = rightWords(periods.hours);
  const chips = [
    { label: 'allemaal', query: '' },
    ...(ended ? [] : [{ label: 'nog te kiezen', query: 'van-uren-te-kiezen=0,01' }]),
    ...(lapses
      ? [{ label: ended ? 'er is iets vervallen' : 'er vervalt iets', query: 'van-uren-vervalt=0,01' }]
      : []),
    { label: 'alles gebruikt', query: 'tot-uren-te-kiezen=0' },
  ];
  const given = new URLSearchParams(search);
  for (const name of ['sorteer', 'pagina', 'per', 'kolom']) given.delete(name);
  const asked = given.toString();
  return {
    sentence: sentence(rows, ended, lapses !== null),
    standsInFor,
    chips: chips.map(({ label, query }) => ({
      label,
      href: query === '' ? '?' : `?${query}`,
      current: new URLSearchParams(query).toString() === asked,
    })),
    table: tableView(withMarks(ownPeopleTable(base, periods, plan), dashboard, 'basisrecht'), rows, {
      search,
      exportPath: `${base}/export/${OWN_PEOPLE.name}`,
    }),
  };
}

/** The names and what is left come first, because that is all that a phone shows; the rest can be asked for. */
export function ownPeopleTable(
  base: string,
  periods: RightPeriods,
  plan: Column<RightsListRow>,
): TableDefinition<RightsListRow> {
  // On a phone this column is one of few, so it can say what would stop it.
  const lapses = periods.hours.ended ? undefined : 'Vervalt als er niets meer gebeurt';
  const definition = personRightsTable(base, { ...OWN_PEOPLE, periods, lapses });
  const first = ['naam', 'uren-te-kiezen', 'uren-vervalt', 'geld-te-kiezen'];
  const known = new Map(definition.columns.map((column) => [column.id, column]));
  return {
    ...definition,
    columns: [
      ...first.flatMap((id) => known.get(id) ?? []),
      plan,
      ...definition.columns.filter(({ id }) => !first.includes(id)).map((column) => hiddenAtFirst(column)),
    ],
  };
}

const ALIKE = ['functie', 'team'];

const hiddenAtFirst = (column: Column<RightsListRow>): Column<RightsListRow> =>
  ALIKE.includes(column.id) ? { ...column, hidden: true } : column;

export type OwnPeopleView = ReturnType<typeof ownPeopleView>;

function sentence(rows: readonly RightsListRow[], ended: boolean, lapses: boolean): string {
  if (rows.length === 0) return 'Je bent in dit schooljaar van niemand de leidinggevende.';
  const lapsing = rows.filter(({ hours }) => (hours.lapsing ?? 0) > 0);
  const hours = lapsing.reduce((sum, row) => sum + (row.hours.lapsing ?? 0), 0);
  const people = counted(rows.length, 'collega’s');
  const toChoose = rows.reduce((sum, row) => sum + (row.hours.toChoose ?? 0), 0);
  const choice = toChoose > 0 ? `Samen kunnen zij nog ${formatWholeHours(toChoose)} kiezen. ` : '';
  if (!lapses) return ended ? `Je leidde ${people}.` : `Je leidt ${people}. ${choice}`.trim();
  if (lapsing.length === 0)
    return ended
      ? `Je leidde ${people}. Bij niemand is er iets verloren gegaan.`
      : `Je leidt ${people}. Bij niemand gaat er iets verloren.`;
  return ended
    ? `Je leidde ${people}. Bij ${lapsing.length} van hen is samen ${formatWholeHours(hours)} vervallen.`
    : `Je leidt ${people}. ${choice}Bij ${lapsing.length} van hen vervalt samen ${formatWholeHours(hours)} op 31 juli als er niets meer gebeurt.`;
}
