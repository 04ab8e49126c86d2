import { holdsOn, type IsoDate } from '~/app/domain/dates';
import type { StaffListRow } from '~/app/features/figures/list-types';
import { formatDate } from '~/app/format/dates';
import { CONTRACT_TYPE_WORDS, FUNCTION_CATEGORY_WORDS } from '~/app/format/words';
import type { TableDefinition } from '~/app/ui/table/table-types';
import { leaderColumn, nameColumn, numberColumn } from './person-columns';

const contractWords: Record<string, string> = CONTRACT_TYPE_WORDS;

/** The jobs that somebody holds on a day: the sum of all of a year would count ended ones and their successors twice. */
const fteOn =
  (day: IsoDate) =>
  (rows: readonly StaffListRow[]): number =>
    rows.filter(({ from, to }) => holdsOn(from, to, day)).reduce((sum, { fte }) => sum + fte, 0);

/** Everybody with a job at the school in the school year, one row a job; the total is of the day on which one looks. */
export function staffTable(base: string, day: IsoDate): TableDefinition<StaffListRow> {
  return {
    name: 'mensen',
    caption: 'Dienstverbanden',
    rowWord: 'dienstverbanden',
    totalLabel: `Totaal op ${formatDate(day)}`,
    columns: [
      nameColumn(base),
      numberColumn,
      {
        id: 'categorie',
        label: 'Functiecategorie',
        kind: 'word',
        value: ({ category }) => FUNCTION_CATEGORY_WORDS[category],
      },
      { id: 'functie', label: 'Functie', kind: 'word', value: ({ functionName }) => functionName },
      { id: 'fte', label: 'Betrekkingsomvang', kind: 'fte', value: ({ fte }) => fte, total: fteOn(day) },
      {
        id: 'contract',
        label: 'Contract',
        kind: 'word',
        value: ({ contractType }) => contractWords[contractType] ?? null,
      },
      { id: 'team', label: 'Hoofdteam', kind: 'word', value: ({ team }) => team },
      { id: 'vestiging', label: 'Vestiging', kind: 'word', hidden: true, value: ({ location }) => location },
      leaderColumn,
      { id: 'vanaf', label: 'Vanaf', kind: 'date', value: ({ from }) => from },
      { id: 'tot', label: 'Tot en met', kind: 'date', value: ({ to }) => to },
    ],
  };
}
