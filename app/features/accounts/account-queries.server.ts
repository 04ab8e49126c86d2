import { type Actor, ROLES, type Role, type RoleGrant } from '~/app/domain/access';
import { hasLeft } from '~/app/domain/leaving';
import { groupBy } from '~/app/domain/maps';
import type { Database } from '~/db/connection.server';
import { type BoardDb, withBoard } from '~/db/scope.server';
import { normalEmail } from './normal-email';
import { findSession, type Session } from './session-queries.server';
import { listStandIns } from './stand-in-queries.server';

/** The session of this secret and who it is of; null when it stands no more. `actor` is null when they may not go on. */
export async function findSignedIn(
  db: Database,
  token: string,
  moment: { now: string; today: string },
): Promise<{ session: Session; actor: Actor | null } | null> {
  const session = await findSession(db, token, moment.now);
  if (!session) return null;
  const actor = await withBoard(db, session.boardId, (board) =>
    findActor(board, session.accountId, session.roleId, moment.today),
  );
  return { session, actor };
}

/** The account as an actor on that day; null when it has ended, its employee has left or it holds no role. */
export async function findActor(
  board: BoardDb,
  accountId: string,
  activeRoleId: string | null,
  today: string,
): Promise<Actor | null> {
  const [actor] = await findActors(board, [accountId], today);
  if (!actor) return null;
  return { ...actor, active: actor.roles.find((grant) => grant.id === activeRoleId) ?? actor.active };
}

/** Of these accounts those that may go on, as actors with their first role active, in the order of their names. */
async function findActors(board: BoardDb, accountIds: readonly string[], today: string): Promise<Actor[]> {
  const accounts = await listRunningAccounts(board, accountIds, today);
  const employeeIds = accounts.flatMap(({ employeeId }) => employeeId ?? []);
  const jobs = groupBy(await listJobDays(board, employeeIds), (job) => job.employeeId);
  const grants = groupBy(await listGrants(board, accountIds, today), (grant) => grant.accountId);
  const standIns = groupBy(
    employeeIds.length === 0 ? [] : await listStandIns(board, today, { substituteIds: employeeIds }),
    ({ substituteId }) => substituteId,
  );
  return accounts.flatMap(({ accountId, name, employeeId }): Actor[] => {
    if (hasLeft(jobs.get(employeeId ?? '') ?? [], today)) return [];
    const own = standIns.get(employeeId ?? '') ?? [];
    const granted = (grants.get(accountId) ?? []).map(({ id, role, schoolId }) => ({ id, role, schoolId }));
    const roles = withStandIns(granted, own);
    const [active] = roles;
    if (!active) return [];
    const standsInFor = own.map(({ schoolId, leader, to }) => ({ schoolId, leader, until: to }));
    return [{ accountId, boardId: board.boardId, name, employeeId, roles, active, standsInFor }];
  });
}

async function listRunningAccounts(board: BoardDb, accountIds: readonly string[], today: string) {
  if (accountIds.length === 0) return [];
  return board.query
    .selectFrom('accounts')
    .select(['id as accountId', 'name', 'employee_id as employeeId'])
    .where('board_id', '=', board.boardId)
    .where('id', 'in', accountIds)
    .where((where) => where.or([where('ended_on', 'is', null), where('ended_on', '>', today)]))
    .orderBy('name')
    .orderBy('id')
    .execute();
}

async function listJobDays(board: BoardDb, employeeIds: readonly string[]) {
  if (employeeIds.length === 0) return [];
  return board.query
    .selectFrom('jobs')
    .select(['employee_id as employeeId', 'valid_from as from', 'valid_to as to'])
    .where('board_id', '=', board.boardId)
    .where('employee_id', 'in', employeeIds)
    .execute();
}

async function listGrants(board: BoardDb, accountIds: readonly string[], today: string) {
  if (accountIds.length === 0) return [];
  const rows = await board.query
    .selectFrom('account_roles')
    .select(['id', 'account_id', 'role', 'school_id'])
    .where('board_id', '=', board.boardId)
    .where('account_id', 'in', accountIds)
    .where('valid_from', '<=', today)
    .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>=', today)]))
    .orderBy('id')
    .execute();
  return rows
    .filter((row) => (ROLES as readonly string[]).includes(row.role))
    .map((row) => ({
      id: row.id,
      accountId: row.account_id,
      role: row.role as Role,
      schoolId: row.school_id,
    }));
}

/** A substitute is a team leader at the school of the leader, once, also without a role of their own there. */
function withStandIns(
  granted: readonly RoleGrant[],
  standIns: readonly { id: string; schoolId: string }[],
): RoleGrant[] {
  const roles = [...granted];
  for (const { id, schoolId } of standIns) {
    const leads = roles.some(
      (grant) => grant.role === 'team-leader' && (grant.schoolId === null || grant.schoolId === schoolId),
    );
    if (!leads) roles.push({ id, role: 'team-leader', schoolId });
  }
  return roles;
}

/**
 * Whoever can sign in on that day, once for each of their roles with that role active: those with another role than
 * employee, and those who are one of these employees.
 */
export async function listActors(
  board: BoardDb,
  today: string,
  employeeIds: readonly string[],
): Promise<Actor[]> {
  const rows = await board.query
    .selectFrom('accounts as a')
    .select('a.id')
    .distinct()
    .leftJoin('account_roles as r', (join) =>
      join.onRef('r.board_id', '=', 'a.board_id').onRef('r.account_id', '=', 'a.id'),
    )
    .where('a.board_id', '=', board.boardId)
    .where((where) =>
      where.or([
        where('r.role', '!=', 'employee'),
        ...(employeeIds.length > 0 ? [where('a.employee_id', 'in', employeeIds)] : []),
      ]),
    )
    .execute();
  const actors = await findActors(
    board,
    rows.map(({ id }) => id),
    today,
  );
  return actors.flatMap((actor) => actor.roles.map((active) => ({ ...actor, active })));
}

/** The account that signs in with this address, with what is needed to check a password. */
export async function findSignInName(db: Database, email: string) {
  const name = await db
    .selectFrom('sign_in_names')
    .select(['board_id', 'account_id'])
    .where('email', '=', normalEmail(email))
    .executeTakeFirst();
  if (!name) return null;
  const account = await withBoard(db, name.board_id, (board) =>
    board.query
      .selectFrom('accounts')
      .select(['id', 'password_hash', 'password_expires_at'])
      .where('board_id', '=', board.boardId)
      .where('id', '=', name.account_id)
      .executeTakeFirst(),
  );
  return account
    ? {
        boardId: name.board_id,
        accountId: account.id,
        passwordHash: account.password_hash,
        expiresAt: account.password_expires_at,
      }
    : null;
}

/** What an account signs in with, to check and change its own password. */
export async function findOwnPassword(board: BoardDb, accountId: string) {
  return board.query
    .selectFrom('accounts')
    .select(['email', 'password_hash as passwordHash'])
    .where('board_id', '=', board.boardId)
    .where('id', '=', accountId)
    .executeTakeFirstOrThrow();
}
