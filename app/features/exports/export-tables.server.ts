import type { Action } from '~/app/domain/access';
import { askDashboard } from '~/app/features/dashboard/ask-figures.server';
import { mixTable } from '~/app/features/dashboard/mix-table';
import { askedMeasure, MIX_TABLES } from '~/app/features/dashboard/mix-view.server';
import { rightsTable } from '~/app/features/dashboard/rights-table';
import { RIGHTS_BY_CATEGORY, RIGHTS_BY_TEAM } from '~/app/features/dashboard/rights-view.server';
import { spendingTable } from '~/app/features/dashboard/spending-table';
import { teamTable } from '~/app/features/dashboard/team-table';
import { themeTable } from '~/app/features/dashboard/theme-table';
import type { Dashboard } from '~/app/features/figures/figure-types';
import type { SchoolDesk } from '~/app/server/guard.server';
import { type TableSheet, tableSheet } from '~/app/ui/table/table-sheet.server';

/** A table that can be taken along as a file: who may, and what is in it for an address. */
export interface ExportTable {
  action: Action;
  sheet(desk: SchoolDesk, search: URLSearchParams): Promise<TableSheet | null>;
}

type FromDashboard = (dashboard: Dashboard, desk: SchoolDesk, search: URLSearchParams) => TableSheet | null;

const totals = (make: FromDashboard): ExportTable => ({
  action: 'totals.view',
  async sheet(desk, search) {
    return make(await askDashboard(desk, [askedMeasure(search)]), desk, search);
  },
});

const TABLES: Record<string, ExportTable> = {
  teams: totals(({ teams }, { base }, search) => tableSheet(teamTable(base), teams, search)),
  themas: totals(({ themes }, { base }, search) => tableSheet(themeTable(base), themes, search)),
  [RIGHTS_BY_CATEGORY.name]: totals(({ rights }, { base }, search) =>
    tableSheet(rightsTable(base, RIGHTS_BY_CATEGORY), rights.byCategory, search),
  ),
  [RIGHTS_BY_TEAM.name]: totals(({ rights }, { base }, search) =>
    tableSheet(rightsTable(base, RIGHTS_BY_TEAM), rights.byTeam, search),
  ),
  [MIX_TABLES.team.name]: totals(({ mix }, _desk, search) =>
    tableSheet(mixTable(MIX_TABLES.team, askedMeasure(search)), mix.byTeam, search),
  ),
  [MIX_TABLES.functie.name]: totals(({ mix }, _desk, search) =>
    tableSheet(mixTable(MIX_TABLES.functie, askedMeasure(search)), mix.byCategory, search),
  ),
  [MIX_TABLES.thema.name]: totals(({ mix }, _desk, search) =>
    tableSheet(mixTable(MIX_TABLES.thema, askedMeasure(search)), mix.byTheme, search),
  ),
};

/** The table of that name; the 10% has one for each calendar year. */
export function findExportTable(name: string): ExportTable | null {
  const year = /^tien-procent-(\d{4})$/.exec(name)?.[1];
  if (year) {
    return totals(({ lumpsum }, { base }, search) => {
      const found = lumpsum?.years.find(({ calendarYear }) => String(calendarYear) === year);
      return found ? tableSheet(spendingTable(base, found), found.lines, search) : null;
    });
  }
  return Object.hasOwn(TABLES, name) ? (TABLES[name] ?? null) : null;
}
