import type { Sector } from '~/app/domain/people';
import type { ParticipationListRow } from '~/app/features/figures/list-types';
import {
  CAO_KIND_WORDS,
  FUNCTION_CATEGORY_WORDS,
  INITIATIVE_WORDS,
  LEARNING_KIND_WORDS,
  PARTICIPATION_STATUS_WORDS,
} from '~/app/format/words';
import type { Column, TableDefinition } from '~/app/ui/table/table-types';

const caoWords: Record<string, string> = CAO_KIND_WORDS;
const statusWords: Record<string, string> = PARTICIPATION_STATUS_WORDS;

/** Who takes part in what: hours and money planned and done, and what is charged to the basic right. */
export function participationTable(base: string, sector: Sector): TableDefinition<ParticipationListRow> {
  return {
    name: 'activiteiten',
    caption: 'Deelnames',
    rowWord: 'deelnames',
    sort: '-datum',
    columns: [
      title,
      {
        id: 'naam',
        label: 'Naam',
        kind: 'text',
        filter: false,
        value: ({ employee }) => employee,
        href: ({ employeeId }) => `${base}/mensen/${employeeId}`,
      },
      date,
      { id: 'team', label: 'Team', kind: 'word', hidden: true, value: ({ team }) => team },
      {
        id: 'functie',
        label: 'Functiecategorie',
        kind: 'word',
        hidden: true,
        value: ({ category }) => FUNCTION_CATEGORY_WORDS[category],
      },
      ...kinds,
      ...amountColumns(sector),
    ],
  };
}

/** The same for one person, without the name. */
export function ownParticipationTable(sector: Sector): TableDefinition<ParticipationListRow> {
  return {
    name: 'mijn-activiteiten',
    caption: 'Activiteiten',
    rowWord: 'activiteiten',
    sort: '-datum',
    columns: [title, date, ...kinds, ...amountColumns(sector)],
  };
}

const title: Column<ParticipationListRow> = {
  id: 'activiteit',
  label: 'Activiteit',
  kind: 'text',
  value: (row) => row.title,
};

const date: Column<ParticipationListRow> = {
  id: 'datum',
  label: 'Datum',
  kind: 'date',
  value: ({ heldOn }) => heldOn,
};

const kinds: Column<ParticipationListRow>[] = [
  { id: 'thema', label: 'Thema', kind: 'word', none: 'zonder thema', value: ({ theme }) => theme },
  {
    id: 'leervorm',
    label: 'Leervorm',
    kind: 'word',
    value: ({ learningKind }) => LEARNING_KIND_WORDS[learningKind],
  },
  {
    id: 'soort',
    label: 'Soort volgens de cao',
    kind: 'word',
    hidden: true,
    value: ({ caoKind }) => caoWords[caoKind] ?? null,
  },
  { id: 'wie', label: 'Wie koos', kind: 'word', value: ({ initiative }) => INITIATIVE_WORDS[initiative] },
  { id: 'status', label: 'Status', kind: 'word', value: ({ status }) => statusWords[status] ?? null },
];

const amounts: Column<ParticipationListRow>[] = [
  {
    id: 'uren-gepland',
    label: 'Uren gepland',
    kind: 'hours',
    value: (row) => row.hoursPlanned,
    total: 'sum',
  },
  { id: 'uren-gedaan', label: 'Uren gedaan', kind: 'hours', value: (row) => row.hoursRealised, total: 'sum' },
  {
    id: 'geld-gepland',
    label: 'Geld gepland',
    kind: 'money',
    hidden: true,
    value: (row) => row.moneyPlanned,
    total: 'sum',
  },
  {
    id: 'geld-gedaan',
    label: 'Geld besteed',
    kind: 'money',
    value: (row) => row.moneyRealised,
    total: 'sum',
  },
];

/** What was charged to the basic right, or in PO to one's own hours and budget. */
const chargedColumns = (sector: Sector): Column<ParticipationListRow>[] => [
  {
    id: 'uren-basisrecht',
    label: sector === 'PO' ? 'Uit eigen uren' : 'Uren uit basisrecht',
    kind: 'hours',
    value: (row) => row.hoursCharged,
    total: 'sum',
  },
  {
    id: 'geld-basisrecht',
    label: sector === 'PO' ? 'Uit individueel budget' : 'Geld uit basisrecht',
    kind: 'money',
    hidden: true,
    value: (row) => row.moneyCharged,
    total: 'sum',
  },
];

const amountColumns = (sector: Sector): Column<ParticipationListRow>[] => [
  ...amounts,
  ...chargedColumns(sector),
];
