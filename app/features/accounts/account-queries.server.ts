import { type Actor, ROLES, type Role, type RoleGrant } from '~/app/domain/access';
import { hasLeft } from '~/app/domain/leaving';
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
  const account = await findRunningAccount(board, accountId, today);
  if (!account) return null;
  const { employee_id: employeeId, name } = account;
  if (employeeId !== null && hasLeft(await listJobDays(board, employeeId), today)) return null;
  const granted = await listGrants(board, accountId, today);
  const standIns = employeeId === null ? [] : await listStandIns(board, today, { substituteId: employeeId });
  const roles = withStandIns(granted, standIns);
  const active = roles.find((grant) => grant.id === activeRoleId) ?? roles[0];
  if (!active) return null;
  const standsInFor = standIns.map(({ schoolId, leader, to }) => ({ schoolId, leader, until: to }));
  return { accountId, boardId: board.boardId, name, employeeId, roles, active, standsInFor };
}

async function findRunningAccount(board: BoardDb, accountId: string, today: string) {
  return board.query
    .selectFrom('accounts')
    .select(['name', 'employee_id'])
    .where('board_id', '=', board.boardId)
    .where('id', '=', accountId)
    .where((where) => where.or([where('ended_on', 'is', null), where('ended_on', '>', today)]))
    .executeTakeFirst();
}

async function listJobDays(board: BoardDb, employeeId: string) {
  return board.query
    .selectFrom('jobs')
    .select(['valid_from as from', 'valid_to as to'])
    .where('board_id', '=', board.boardId)
    .where('employee_id', '=', employeeId)
    .execute();
}

async function listGrants(board: BoardDb, accountId: string, today: string): Promise<RoleGrant[]> {
  const rows = await board.query
    .selectFrom('account_roles')
    .select(['id', 'role', 'school_id'])
    .where('board_id', '=', board.boardId)
    .where('account_id', '=', accountId)
    .where('valid_from', '<=', today)
    .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>=', today)]))
    .orderBy('id')
    .execute();
  return rows
    .filter((row) => (ROLES as readonly string[]).includes(row.role))
    .map((row) => ({ id: row.id, role: row.role as Role, schoolId: row.school_id }));
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
    .select(['a.id', 'a.name'])
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
    .orderBy('a.name')
    .orderBy('a.id')
    .execute();
  const actors: Actor[] = [];
  for (const { id } of rows) {
    const actor = await findActor(board, id, null, today);
    for (const active of actor?.roles ?? []) if (actor) actors.push({ ...actor, active });
  }
  return actors;
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
