import { FUNCTION_CATEGORIES } from '~/app/domain/people';
import { findDashboard, findWorkings } from '~/app/features/figures/dashboard.server';
import type { Dashboard, FigureQuestion } from '~/app/features/figures/figure-types';
import { peopleHere } from '~/app/features/figures/people-checks';
import { referenceDay } from '~/app/features/figures/people-rights';
import { findTeamMembers } from '~/app/features/figures/team-members.server';
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
  return desk.read((board) => findNarrowDashboard(board, question, narrowing));
}

/** The teams, categories and themes to choose from: no team or category without anybody. */
export const askChoices = (desk: SchoolDesk) =>
  desk.read(async (board) => {
    const question = figureQuestion(desk, { measures: [] });
    const workings = await findWorkings(board, question);
    const { heads } = workings;
    const people = peopleHere(workings);
    const here = new Set(people.map(({ employeeId }) => employeeId));
    const teams = new Set(people.map(({ teamId }) => teamId));
    const day = referenceDay(desk.year, desk.today);
    for (const [team, members] of await findTeamMembers(board, desk.school.id, day)) {
      if ([...members].some((member) => here.has(member))) teams.add(team);
    }
    const categories = new Set(people.flatMap(({ cells }) => cells.map(({ category }) => category)));
    return {
      teams: heads.teams.filter(({ id }) => teams.has(id)),
      themes: heads.themes,
      categories: FUNCTION_CATEGORIES.filter((category) => categories.has(category)),
    };
  });
