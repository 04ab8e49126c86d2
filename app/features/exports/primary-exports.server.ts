import { askDashboard } from '~/app/features/dashboard/ask-figures.server';
import { withMarks } from '~/app/features/dashboard/mark-notes';
import { shownPeriods } from '~/app/features/figures/shown-periods';
import {
  BUDGET_BY_CATEGORY,
  BUDGET_BY_PERSON,
  budgetTable,
  budgetTotals,
} from '~/app/features/individual-budget/budget-tables';
import { grantTable } from '~/app/features/individual-budget/grant-table';
import { askRegister, registerTerms } from '~/app/features/individual-budget/register.server';
import { registerTable } from '~/app/features/individual-budget/register-table';
import { askSavings } from '~/app/features/individual-budget/savings.server';
import { SAVINGS, savingsTable } from '~/app/features/individual-budget/savings-table';
import { askRights } from '~/app/features/people/ask-people.server';
import { askPlans } from '~/app/features/personal-plans/ask-plans.server';
import { askCoverage } from '~/app/features/personal-plans/coverage.server';
import { COVERAGE_TABLE, planTable } from '~/app/features/personal-plans/plan-tables';
import { seenPlans } from '~/app/features/personal-plans/plans-view.server';
import { tableSheet } from '~/app/ui/table/table-sheet.server';
import type { ExportTable } from './export-tables.server';

/** Individual budgets, savings, register and grant of a PO school. */
export const BUDGET_EXPORTS: Record<string, ExportTable> = {
  [BUDGET_BY_PERSON.name]: {
    action: 'persons.view',
    sheet: async (desk, search) =>
      tableSheet(
        withMarks(
          budgetTable(desk.base, shownPeriods(desk)),
          await askDashboard(desk, { measures: ['hours'] }),
          'basisrecht',
        ),
        await askRights(desk),
        search,
      ),
  },
  [BUDGET_BY_CATEGORY.name]: {
    action: 'totals.view',
    async sheet(desk, search) {
      const dashboard = await askDashboard(desk, { measures: ['hours'] });
      const { rights, periods } = dashboard;
      return tableSheet(
        withMarks(budgetTotals(desk.base, periods), dashboard, 'basisrecht'),
        rights.byCategory,
        search,
      );
    },
  },
  [SAVINGS.name]: {
    action: 'persons.view',
    sheet: async (desk, search) => tableSheet(savingsTable(desk.base), await askSavings(desk), search),
  },
  schoolleidersregister: {
    action: 'persons.view',
    async sheet(desk, search) {
      const { term, byRegister } = await registerTerms(desk);
      const terms = { years: term.years, yearsByRegister: byRegister.years, counter: null };
      return tableSheet(registerTable(desk.base, terms), await askRegister(desk), search);
    },
  },
  'subsidie-leerlingen': {
    action: 'totals.view',
    async sheet(desk, search) {
      const { pupilGrants } = await askDashboard(desk, { measures: ['hours'] });
      return tableSheet(grantTable(desk.base), pupilGrants, search);
    },
  },
};

/** Personal plans: each person that one may see, and how much of each team is covered. */
export const PLAN_EXPORTS: Record<string, ExportTable> = {
  plannen: {
    action: 'school.open',
    async sheet(desk, search) {
      const whose = seenPlans(desk);
      if (whose === null) await desk.require('persons.view');
      return tableSheet(planTable(desk.base, null), await askPlans(desk, whose ?? {}), search);
    },
  },
  [COVERAGE_TABLE.name]: {
    action: 'totals.view',
    sheet: async (desk, search) => tableSheet(COVERAGE_TABLE, (await askCoverage(desk)).byTeam, search),
  },
};
