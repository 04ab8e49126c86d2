import type { IsoDate } from '~/app/domain/dates';
import type { BoardDb } from '~/db/scope.server';
import { listMembersOn } from './team-members-queries.server';

/** Who is in which team on a day, also not as main team. */
export async function findTeamMembers(
  board: BoardDb,
  schoolId: string,
  day: IsoDate,
): Promise<Map<string, Set<string>>> {
  const members = new Map<string, Set<string>>();
  for (const { team_id, employee_id } of await listMembersOn(board, schoolId, day)) {
    members.set(team_id, (members.get(team_id) ?? new Set()).add(employee_id));
  }
  return members;
}
