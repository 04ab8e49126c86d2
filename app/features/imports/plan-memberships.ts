import { addDays, type IsoDate } from '~/app/domain/dates';
import type { TeamMembershipsTable, TeamsTable } from '~/db/tables';
import { later, runsOn } from './job-chains';

interface Scope {
  boardId: string;
  employeeId: string;
  /** From when a change holds. */
  referenceDate: IsoDate;
  /** From when the first teams of somebody new hold: the begin of the first job. */
  firstDay: IsoDate;
  newId: () => string;
}

/** The teams of one person as told, the main one first; teams that are not told end, and stay as history. */
export function planMemberships(
  scope: Scope,
  existing: readonly TeamMembershipsTable[],
  told: readonly TeamsTable[],
): TeamMembershipsTable[] {
  const after = existing.map((membership) => ({ ...membership }));
  const running = after.filter((one) => one.valid_to === null || one.valid_to >= scope.referenceDate);
  const kept = new Set<TeamMembershipsTable>();
  const wanted = told.map((team, index) => ({ team, isMain: index === 0 ? 1 : 0 }));
  const missing = wanted.filter(({ team, isMain }) => {
    const same = running.find((one) => one.team_id === team.id && one.is_main === isMain && !kept.has(one));
    if (same) kept.add(same);
    return same === undefined;
  });
  const gone = new Set<TeamMembershipsTable>();
  for (const membership of running) {
    if (kept.has(membership)) continue;
    if (membership.valid_from >= scope.referenceDate) gone.add(membership);
    else membership.valid_to = addDays(scope.referenceDate, -1);
  }
  const from = after.length === 0 ? scope.firstDay : later(scope.referenceDate, scope.firstDay);
  const made = missing.map(({ team, isMain }) => ({
    board_id: scope.boardId,
    id: scope.newId(),
    team_id: team.id,
    employee_id: scope.employeeId,
    is_main: isMain,
    valid_from: from,
    valid_to: null,
  }));
  return [...after.filter((membership) => !gone.has(membership)), ...made];
}

/** Memberships end with the last job, and come back when that end is taken away. */
export function followJobs(
  memberships: readonly TeamMembershipsTable[],
  before: IsoDate | null | undefined,
  after: IsoDate | null | undefined,
): TeamMembershipsTable[] {
  if (before === after || after === undefined) return [...memberships];
  return memberships.flatMap((membership) => {
    const endedWithJob = before != null && membership.valid_to === before;
    if (after === null) return [endedWithJob ? { ...membership, valid_to: null } : membership];
    if (!endedWithJob && membership.valid_to !== null && membership.valid_to <= after) return [membership];
    return membership.valid_from > after ? [] : [{ ...membership, valid_to: after }];
  });
}

/** The names of somebody's teams on a day, the main one first. */
export function teamsOn(
  memberships: readonly TeamMembershipsTable[],
  date: IsoDate,
  name: (id: string) => string | null,
): string | null {
  const running = memberships
    .filter((one) => runsOn(one, date) || one.valid_from > date)
    .sort((a, b) => b.is_main - a.is_main || (a.id < b.id ? -1 : 1));
  return running.length === 0 ? null : running.map((one) => name(one.team_id)).join('; ');
}
