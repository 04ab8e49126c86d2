import { findDashboard, findWorkings } from '~/app/features/figures/dashboard.server';
import type { Dashboard, FigureQuestion } from '~/app/features/figures/figure-types';
import type { SchoolDesk } from '~/app/server/guard.server';
import { findNarrowDashboard } from './narrow-dashboard.server';
import { askedNarrowing, type Narrowing } from './narrowing';

/** Which of the figures a screen shows: what it does not show is not worked out. */
type Part = Pick<FigureQuestion, 'measures' | 'earlierYears'>;

/** What this desk asks of the figures: its school and year, and as much as its role may see. */
export function figureQuestion(desk: SchoolDesk, part: Part = {}): FigureQuestion {
  const { school, location, year, today, rules } = desk;
  const audience = desk.may('persons.view') ? 'persons' : 'totals';
  return { school, location, year, today, rules, audience, ...part };
}

export async function askDashboard(desk: SchoolDesk, part?: Part): Promise<Dashboard> {
  return desk.read((board) => findDashboard(board, figureQuestion(desk, part)));
}

/** The dashboard of the part that the address asks for; whoever may not see persons always gets the whole school. */
export async function askNarrowDashboard(
  desk: SchoolDesk,
  search: URLSearchParams,
  part?: Part,
): Promise<{ dashboard: Dashboard; narrowing: Narrowing | null }> {
  const narrowing = desk.may('persons.view') ? askedNarrowing(search) : null;
  if (!narrowing) return { dashboard: await askDashboard(desk, part), narrowing };
  const question = figureQuestion(desk, part);
  const dashboard = await desk.read((board) => findNarrowDashboard(board, question, narrowing));
  return { dashboard, narrowing };
}

/** The teams and themes to choose from, as the whole school has them. */
export const askChoices = (desk: SchoolDesk) =>
  desk.read(async (board) => {
    const { heads } = await findWorkings(board, figureQuestion(desk, { measures: [] }));
    return heads;
  });
