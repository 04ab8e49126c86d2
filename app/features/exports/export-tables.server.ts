import type { Action } from '~/app/domain/access';
import { askAllTeams } from '~/app/features/dashboard/all-teams.server';
import { allTeamsTable } from '~/app/features/dashboard/all-teams-table';
import { askDashboard, askNarrowDashboard } from '~/app/features/dashboard/ask-figures.server';
import { withMarks } from '~/app/features/dashboard/mark-notes';
import { MIX_TABLES, type MixTableName, mixPartOf, mixTableOf } from '~/app/features/dashboard/mix-tables';
import { rightsTable } from '~/app/features/dashboard/rights-table';
import { RIGHTS_BY_CATEGORY, RIGHTS_BY_TEAM } from '~/app/features/dashboard/rights-view.server';
import { spendingTable } from '~/app/features/dashboard/spending-table';
import { teamTable } from '~/app/features/dashboard/team-table';
import { themeTable } from '~/app/features/dashboard/theme-table';
import type { Dashboard, FigureQuestion } from '~/app/features/figures/figure-types';
import { shownPeriods } from '~/app/features/figures/shown-periods';
import { askImports } from '~/app/features/imports/ask-imports.server';
import { IMPORTS_TABLE } from '~/app/features/imports/imports-table';
import {
  askParticipations,
  askRights,
  askStaff,
  dayOf,
  requirePerson,
} from '~/app/features/people/ask-people.server';
import { askShownParticipations } from '~/app/features/people/ask-person.server';
import { askFoundRights } from '~/app/features/people/found-people.server';
import { ownParticipationTable, participationTable } from '~/app/features/people/participation-table';
import { personRightsTable, RIGHTS_BY_PERSON } from '~/app/features/people/person-rights-table';
import { staffTable } from '~/app/features/people/staff-table';
import { OWN_PEOPLE, ownPeopleTable } from '~/app/features/people/team-leader-view.server';
import { askPlans } from '~/app/features/personal-plans/ask-plans.server';
import { planColumn } from '~/app/features/personal-plans/plan-tables';
import { READINGS_TABLE } from '~/app/features/readings/readings-table';
import { askReadings } from '~/app/features/readings/who-sees.server';
import type { SchoolDesk } from '~/app/server/guard.server';
import { type TableSheet, tableSheet } from '~/app/ui/table/table-sheet.server';
import { BUDGET_EXPORTS, PLAN_EXPORTS } from './primary-exports.server';
import { RULE_EXPORTS } from './rule-exports.server';
import { SETTINGS_EXPORTS } from './settings-exports.server';

/** A table that can be taken along as a file: who may, and what is in it for an address. */
export interface ExportTable {
  action: Action;
  /** For the file, where the address holds an id. */
  fileName?: string;
  sheet(desk: SchoolDesk, search: URLSearchParams): Promise<TableSheet | null>;
}

type FromDashboard = (dashboard: Dashboard, desk: SchoolDesk, search: URLSearchParams) => TableSheet | null;

type PartOf = (search: URLSearchParams) => Pick<FigureQuestion, 'measures' | 'earlierYears'>;

const totals = (make: FromDashboard, partOf: PartOf = () => ({ measures: ['hours'] })): ExportTable => ({
  action: 'totals.view',
  async sheet(desk, search) {
    const { dashboard } = await askNarrowDashboard(desk, search, partOf(search));
    return make(dashboard, desk, search);
  },
});

const mixExport = (name: MixTableName): ExportTable =>
  totals(
    (dashboard, _desk, search) => tableSheet(...mixTableOf(dashboard, name, { search, base: null }), search),
    mixPartOf,
  );

const rightsExport = (
  given: typeof RIGHTS_BY_TEAM,
  rowsOf: (rights: Dashboard['rights']) => Dashboard['rights']['byTeam'],
): ExportTable =>
  totals((dashboard, { base }, search) =>
    tableSheet(
      withMarks(rightsTable(base, given, dashboard.periods), dashboard, 'basisrecht'),
      rowsOf(dashboard.rights),
      search,
    ),
  );

const TABLES: Record<string, ExportTable> = {
  teams: totals((dashboard, { base }, search) =>
    tableSheet(
      withMarks(teamTable(base, { period: dashboard.periods.hours }), dashboard, 'basisrecht'),
      dashboard.teams,
      search,
    ),
  ),
  'alle-teams': {
    action: 'totals.view',
    sheet: async (desk, search) => tableSheet(allTeamsTable(null), (await askAllTeams(desk)).teams, search),
  },
  themas: totals(({ themes }, { base }, search) => tableSheet(themeTable(base), themes, search)),
  [RIGHTS_BY_CATEGORY.name]: rightsExport(RIGHTS_BY_CATEGORY, ({ byCategory }) => byCategory),
  [RIGHTS_BY_TEAM.name]: rightsExport(RIGHTS_BY_TEAM, ({ byTeam }) => byTeam),
  [MIX_TABLES.byTeam.name]: mixExport('byTeam'),
  [MIX_TABLES.byCategory.name]: mixExport('byCategory'),
  [MIX_TABLES.byTheme.name]: mixExport('byTheme'),
};

const PEOPLE: Record<string, ExportTable> = {
  [RIGHTS_BY_PERSON.name]: {
    action: 'persons.view',
    sheet: async (desk, search) =>
      tableSheet(
        withMarks(
          personRightsTable(desk.base, { ...RIGHTS_BY_PERSON, periods: shownPeriods(desk) }),
          await askDashboard(desk, { measures: ['hours'] }),
          'basisrecht',
        ),
        (await askFoundRights(desk, search)).rows,
        search,
      ),
  },
  mensen: {
    action: 'persons.view',
    sheet: async (desk, search) =>
      tableSheet(staffTable(desk.base, dayOf(desk)), await askStaff(desk), search),
  },
  activiteiten: {
    action: 'persons.view',
    sheet: async (desk, search) =>
      tableSheet(participationTable(desk.base, desk.school.sector), await askParticipations(desk), search),
  },
  [OWN_PEOPLE.name]: {
    action: 'own-people.list',
    async sheet(desk, search) {
      const leaderId = desk.actor.employeeId;
      const rows = leaderId === null ? [] : await askRights(desk, { leaderId });
      const plan = planColumn(leaderId === null ? [] : await askPlans(desk, { leaderId }));
      const table = ownPeopleTable(desk.base, shownPeriods(desk), plan);
      const dashboard = await askDashboard(desk, { measures: ['hours'] });
      return tableSheet(withMarks(table, dashboard, 'basisrecht'), rows, search);
    },
  },
};

/** What one person did; the desk is asked about that person before anything is read. */
const onePerson = (employeeId: string): ExportTable => ({
  action: 'school.open',
  fileName: 'activiteiten-van-een-collega',
  async sheet(desk, search) {
    await requirePerson(desk, employeeId, `${desk.base}/mensen/${employeeId}`);
    const rows = await askShownParticipations(desk, employeeId);
    return tableSheet(ownParticipationTable(desk.school.sector), rows, search);
  },
});

/** Who read one's own page. */
const READINGS: Record<string, ExportTable> = {
  [READINGS_TABLE.name]: {
    action: 'school.open',
    sheet: async (desk, search) => tableSheet(READINGS_TABLE, await askReadings(desk), search),
  },
};

const IMPORTS: Record<string, ExportTable> = {
  [IMPORTS_TABLE.name]: {
    action: 'staff.import',
    sheet: async (desk, search) => tableSheet(IMPORTS_TABLE, await askImports(desk), search),
  },
};

const ALL = {
  ...TABLES,
  ...PEOPLE,
  ...SETTINGS_EXPORTS,
  ...IMPORTS,
  ...READINGS,
  ...RULE_EXPORTS,
  ...BUDGET_EXPORTS,
  ...PLAN_EXPORTS,
};

export const EXPORT_NAMES = Object.keys(ALL);

/** The table of that name; the 10% has one for each calendar year. */
export function findExportTable(name: string): ExportTable | null {
  const year = /^tien-procent-(\d{4})$/.exec(name)?.[1];
  if (year) {
    return totals((dashboard, { base }, search) => {
      const found = dashboard.lumpsum?.years.find(({ calendarYear }) => String(calendarYear) === year);
      if (!found) return null;
      return tableSheet(
        withMarks(spendingTable(base, found), dashboard, 'tien-procent'),
        found.lines,
        search,
      );
    });
  }
  const person = /^persoon-([0-9a-f-]{36})$/.exec(name)?.[1];
  if (person) return onePerson(person);
  return Object.hasOwn(ALL, name) ? (ALL[name] ?? null) : null;
}
