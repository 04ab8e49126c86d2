import type { TeamKind } from '~/app/domain/people';
import { findDashboard, findWorkings } from '~/app/features/figures/dashboard.server';
import { peopleHere } from '~/app/features/figures/people-checks';
import { referenceDay } from '~/app/features/figures/people-rights';
import { isShown } from '~/app/features/figures/shown';
import { findTeamMembers } from '~/app/features/figures/team-members.server';
import type { SchoolDesk } from '~/app/server/guard.server';
import { figureQuestion } from './ask-figures.server';

export interface TeamRow {
  id: string;
  name: string;
  kind: TeamKind;
  /** null: too few people to show. */
  members: number | null;
  mainMembers: number | null;
}

/** Every team that somebody is in on the day of the figures, and how many people are in none (null: too few to tell). */
export async function askAllTeams(
  desk: SchoolDesk,
): Promise<{ teams: TeamRow[]; withoutTeam: number | null }> {
  return desk.read(async (board) => {
    const question = figureQuestion(desk, { measures: [] });
    const workings = await findWorkings(board, question);
    const { viewer } = workings;
    const people = peopleHere(workings);
    const here = new Map(people.map(({ employeeId, teamId }) => [employeeId, teamId]));
    const day = referenceDay(desk.year, desk.today);
    const membersOf = await findTeamMembers(board, desk.school.id, day);
    const isTold = (count: number) =>
      viewer.audience === 'persons' || count === 0 || count >= viewer.threshold;
    // The same people are hidden here as on the dashboard.
    const { rights } = await findDashboard(board, question);
    const mains = new Map(rights.byTeam.map(({ id, cell }) => [id, isShown(cell) ? cell.persons : null]));
    const mainOf = (id: string | null) => {
      const main = mains.get(id);
      return main === undefined ? 0 : main;
    };
    const teams = workings.rows.teams.flatMap(({ id, name, kind }): TeamRow[] => {
      const main = mainOf(id);
      const beside = [...(membersOf.get(id) ?? [])].filter(
        (member) => here.has(member) && here.get(member) !== id,
      ).length;
      if (main === 0 && beside === 0) return [];
      const shown = main !== null && isTold(beside);
      return [{ id, name, kind, members: shown ? main + beside : null, mainMembers: main }];
    });
    return { teams, withoutTeam: mainOf(null) };
  });
}
