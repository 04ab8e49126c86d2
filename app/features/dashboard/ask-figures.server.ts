import { findDashboard } from '~/app/features/figures/dashboard.server';
import type { Dashboard, FigureQuestion, Measure } from '~/app/features/figures/figure-types';
import type { SchoolDesk } from '~/app/server/guard.server';

/** What this desk asks of the figures: its school and year, and as much as its role may see. */
export function figureQuestion(desk: SchoolDesk, measures?: readonly Measure[]): FigureQuestion {
  const { school, location, year, today, rules } = desk;
  const audience = desk.may('persons.view') ? 'persons' : 'totals';
  return { school, location, year, today, rules, audience, ...(measures ? { measures } : {}) };
}

export async function askDashboard(desk: SchoolDesk, measures?: readonly Measure[]): Promise<Dashboard> {
  return desk.read((board) => findDashboard(board, figureQuestion(desk, measures)));
}
