import type { PLAN_STATES } from '~/app/domain/personal-plans';
import { ifShown, percentOf, shownValue } from '~/app/features/dashboard/shown-cell';
import { usedBar } from '~/app/features/dashboard/team-table';
import type { Row } from '~/app/features/figures/shown';
import {
  categoriesColumn,
  leaderColumn,
  nameColumn,
  numberColumn,
} from '~/app/features/people/person-columns';
import { takeBack } from '~/app/features/settings/settings-columns';
import { formatDate } from '~/app/format/dates';
import { PLAN_STATE_WORDS } from '~/app/format/plan-words';
import type { Column, Segment, TableDefinition } from '~/app/ui/table/table-types';
import type { PlanRow } from './ask-plans.server';
import type { CoverageCell } from './coverage.server';

/** What needs attention first. */
const ORDER = [
  'none',
  'overdue',
  'due',
  'not-defined',
  'valid',
] as const satisfies readonly (typeof PLAN_STATES)[number][];

export const planStateColumn: Column<Pick<PlanRow, 'state'>> = {
  id: 'status',
  label: 'Status',
  kind: 'word',
  value: ({ state }) => PLAN_STATE_WORDS[state],
  order: ({ state }) => ORDER.indexOf(state),
};

/** How the plans of these people stand, for a table about something else. */
export function planColumn(plans: readonly PlanRow[]): Column<{ employeeId: string }> {
  const known = new Map(plans.map((plan) => [plan.employeeId, plan]));
  return {
    id: 'plan',
    label: 'Plan',
    kind: 'word',
    value: ({ employeeId }) => {
      const plan = known.get(employeeId);
      if (!plan) return null;
      const until =
        plan.nextDue === null || plan.state === 'overdue' ? '' : ` t/m ${formatDate(plan.nextDue)}`;
      return `${PLAN_STATE_WORDS[plan.state]}${until}`;
    },
  };
}

/** Personal plans person by person; `counter` is where one can be taken back, null where one may not. */
export function planTable(base: string, counter: string | null): TableDefinition<PlanRow> {
  return {
    name: 'plannen',
    caption: 'Per persoon',
    rowWord: 'mensen',
    sort: 'status',
    columns: [
      nameColumn(base),
      planStateColumn,
      { id: 'afgesproken', label: 'Laatste afspraken', kind: 'date', value: ({ agreedOn }) => agreedOn },
      { id: 'uiterlijk', label: 'Opnieuw, uiterlijk', kind: 'date', value: ({ nextDue }) => nextDue },
      { id: 'team', label: 'Team', kind: 'word', value: ({ team }) => team },
      categoriesColumn,
      leaderColumn,
      numberColumn,
    ],
    ...(counter === null
      ? {}
      : {
          rowAction: {
            label: 'Trek in',
            of: ({ agreementId, agreedOn, name }) =>
              agreementId === null || agreedOn === null
                ? null
                : {
                    ...takeBack(`${counter}/${agreementId}/intrekken`, `${name}, ${formatDate(agreedOn)}`),
                    label: 'Trek in',
                  },
          },
        }),
  };
}

type CoverageRow = Row<CoverageCell>;

/** How much of each team has a valid plan. */
export const COVERAGE_TABLE: TableDefinition<CoverageRow> = {
  name: 'plannen-team',
  prefix: 'team',
  caption: 'Per team',
  rowWord: 'teams',
  sort: 'deel',
  columns: [
    { id: 'team', label: 'Team', kind: 'text', value: ({ label }) => label },
    {
      id: 'deel',
      label: 'Deel met een geldig plan',
      kind: 'percent',
      value: shownValue<CoverageCell>(({ tenths }) => percentOf(tenths)),
      picture: ifShown<CoverageCell, Segment[]>(({ tenths }) => usedBar(tenths)),
    },
    {
      id: 'mensen',
      label: 'Medewerkers',
      kind: 'count',
      value: shownValue<CoverageCell>(({ staff }) => staff),
    },
    {
      id: 'geldig',
      label: 'Met een geldig plan',
      kind: 'count',
      value: shownValue<CoverageCell>(({ withPlan }) => withPlan),
    },
    {
      id: 'zonder',
      label: 'Zonder geldig plan',
      kind: 'count',
      value: shownValue<CoverageCell>(({ withoutPlan }) => withoutPlan),
    },
  ],
};
