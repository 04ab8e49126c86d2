import { dashboardOf } from '~/app/features/figures/dashboard';
import { findWorkings } from '~/app/features/figures/dashboard.server';
import type { Dashboard, FigureQuestion } from '~/app/features/figures/figure-types';
import {
  listParticipationFigures,
  type ParticipationFigures,
} from '~/app/features/figures/participation-queries.server';
import type { PersonFigures } from '~/app/features/figures/people-rights';
import { sumRights } from '~/app/features/figures/rights-part';
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
): Promise<Dashboard> {
  const workings = await findWorkings(board, question);
  const { school, location } = question;
  const years = [];
  for (const whole of workings.years) {
    const { year } = whole;
    const rows = await listParticipationFigures(board, school.id, year.first);
    const kept = rows.filter((row) => isLearningOf(row, narrowing));
    const sums = sumYear(kept, { schoolYear: year.first, byCalendarYear: false });
    const learning = location ? sums.locations.get(location.id) : sums.school;
    years.push({ ...whole, learning: learning ?? emptyLearning() });
  }
  const people = workings.people.flatMap((person) => personIn(person, narrowing));
  return dashboardOf({
    ...workings,
    people,
    rights: sumRights(people, location?.id ?? null),
    years,
    learning: years.at(-1)?.learning ?? emptyLearning(),
  });
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
