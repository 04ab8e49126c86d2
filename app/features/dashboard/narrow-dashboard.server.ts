import { dashboardOf } from '~/app/features/figures/dashboard';
import { findWorkings } from '~/app/features/figures/dashboard.server';
import type { Dashboard, FigureQuestion } from '~/app/features/figures/figure-types';
import {
  listParticipationFigures,
  type ParticipationFigures,
} from '~/app/features/figures/participation-queries.server';
import { type PersonFigures, referenceDay } from '~/app/features/figures/people-rights';
import { sumRights } from '~/app/features/figures/rights-sums';
import { findTeamMembers } from '~/app/features/figures/team-members.server';
import type { Workings } from '~/app/features/figures/workings';
import { emptyLearning, sumYear } from '~/app/features/figures/year-sums';
import type { BoardDb } from '~/db/scope.server';
import { type Narrowing, NO_ONE } from './narrowing';

/**
 * The dashboard of one team, function category or theme of a school, from the same workings as that of the school.
 * Only for the audience `persons`: the fixed cells of everybody else would be undone by it. The 10% stays the school's.
 */
export async function findNarrowDashboard(
  board: BoardDb,
  question: FigureQuestion,
  narrowing: Narrowing,
): Promise<{ dashboard: Dashboard; narrowing: Narrowing }> {
  const workings = await findWorkings(board, question);
  const { school, location } = question;
  const others = await membersBeside(board, workings, narrowing.team);
  const years = [];
  for (const whole of workings.years) {
    const { year } = whole;
    const rows = await listParticipationFigures(board, school.id, year.first);
    const kept = rows.flatMap((row) => {
      const own = others.has(row.employee_id) ? { ...row, team_id: narrowing.team } : row;
      return isLearningOf(own, narrowing) ? [own] : [];
    });
    const sums = sumYear(kept, { schoolYear: year.first, byCalendarYear: false });
    const learning = location ? sums.locations.get(location.id) : sums.school;
    years.push({ ...whole, learning: learning ?? emptyLearning() });
  }
  const people = workings.people.flatMap((person) =>
    personIn(others.has(person.employeeId) ? { ...person, teamId: narrowing.team } : person, narrowing),
  );
  const dashboard = dashboardOf({
    ...workings,
    people,
    rights: sumRights(people, location?.id ?? null),
    years,
    learning: years.at(-1)?.learning ?? emptyLearning(),
  });
  return { dashboard, narrowing: { ...narrowing, besideMain: others.size > 0 } };
}

/** Who is in a team that is nobody's main team, on the day of the figures; a main team is as its row in the tables. */
async function membersBeside(
  board: BoardDb,
  { question, people }: Workings,
  team: string | null,
): Promise<ReadonlySet<string>> {
  if (team === null || people.some(({ teamId }) => (teamId ?? NO_ONE) === team)) return new Set();
  const day = referenceDay(question.year, question.today);
  const members = (await findTeamMembers(board, question.school.id, day)).get(team);
  if (!members) return new Set();
  return new Set(
    people.flatMap(({ employeeId, teamId }) =>
      teamId !== team && members.has(employeeId) ? [employeeId] : [],
    ),
  );
}

function isLearningOf(row: ParticipationFigures, { team, category, theme }: Narrowing): boolean {
  return (
    (team === null || (row.team_id ?? NO_ONE) === team) &&
    (category === null || row.function_category === category) &&
    (theme === null || (row.theme_id ?? NO_ONE) === theme)
  );
}

/** Whoever is in the team, with the part of the right that belongs to the category. */
function personIn(person: PersonFigures, { team, category }: Narrowing): PersonFigures[] {
  if (team !== null && (person.teamId ?? NO_ONE) !== team) return [];
  if (category === null) return [person];
  const cells = person.cells.filter((cell) => cell.category === category);
  return cells.length === 0 ? [] : [{ ...person, cells }];
}
