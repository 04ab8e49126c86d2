import type { Period } from '~/app/domain/dates';
import type { BoardDb } from '~/db/scope.server';

/** The stretches of all jobs at a school that lie in a period, oldest first. */
export async function listJobs(board: BoardDb, schoolId: string, period: Period) {
  return board.query
    .selectFrom('jobs')
    .select(['employee_id', 'location_id', 'function_category', 'contract_type', 'fte'])
    .select(['valid_from', 'valid_to'])
    .where('board_id', '=', board.boardId)
    .where('school_id', '=', schoolId)
    .where('valid_from', '<=', period.end)
    .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', period.start)]))
    .orderBy('valid_from')
    .execute();
}
export type JobRow = Awaited<ReturnType<typeof listJobs>>[number];

/** The teams of a school by name, also those that have ended. */
export async function listTeams(board: BoardDb, schoolId: string) {
  return board.query
    .selectFrom('teams')
    .select(['id', 'name', 'kind', 'valid_from', 'valid_to'])
    .where('board_id', '=', board.boardId)
    .where('school_id', '=', schoolId)
    .orderBy('name')
    .orderBy('id')
    .execute();
}
export type TeamRow = Awaited<ReturnType<typeof listTeams>>[number];

/** Main memberships of teams of a school that lie in a period, oldest first. */
export async function listMainMemberships(board: BoardDb, schoolId: string, period: Period) {
  // As a list of teams, so that SQLite starts from these and not from all memberships of the board.
  return board.query
    .selectFrom('team_memberships')
    .select(['employee_id', 'team_id', 'valid_from', 'valid_to'])
    .where('board_id', '=', board.boardId)
    .where('team_id', 'in', (eb) =>
      eb
        .selectFrom('teams')
        .select('id')
        .where('board_id', '=', board.boardId)
        .where('school_id', '=', schoolId),
    )
    .where('is_main', '=', 1)
    .where('valid_from', '<=', period.end)
    .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', period.start)]))
    .orderBy('valid_from')
    .orderBy('id')
    .execute();
}
export type MembershipRow = Awaited<ReturnType<typeof listMainMemberships>>[number];

/** Themes of the school and of its board, by name. */
export async function listThemes(board: BoardDb, schoolId: string) {
  return board.query
    .selectFrom('themes')
    .select(['id', 'name'])
    .where('board_id', '=', board.boardId)
    .where((eb) => eb.or([eb('school_id', '=', schoolId), eb('school_id', 'is', null)]))
    .orderBy('name')
    .orderBy('id')
    .execute();
}

/** Agreements with their counters, so that they add up to what stands; up to and including a school year. */
export async function listAgreements(board: BoardDb, schoolId: string, upTo: number) {
  return board.query
    .selectFrom('carry_over_agreements')
    .select(['id', 'counters_id', 'employee_id', 'from_year', 'hours', 'cents', 'expires_on'])
    .where('board_id', '=', board.boardId)
    .where('school_id', '=', schoolId)
    .where('from_year', '<=', upTo)
    .execute();
}
