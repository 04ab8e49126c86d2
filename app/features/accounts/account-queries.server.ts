import { type Actor, ROLES, type Role, type RoleGrant } from '~/app/domain/access';
import type { Database } from '~/db/connection.server';
import { type BoardDb, withBoard } from '~/db/scope.server';
import { normalEmail } from './normal-email';
import { hashToken } from './session-commands.server';

/** Whose session this is, with the roles that hold today; null when it ended, expired or has no role left. */
export async function findSignedIn(
  db: Database,
  token: string,
  moment: { now: string; today: string },
): Promise<Actor | null> {
  const session = await db
    .selectFrom('sessions')
    .select(['board_id', 'account_id', 'account_role_id'])
    .where('token_hash', '=', hashToken(token))
    .where('expires_at', '>', moment.now)
    .executeTakeFirst();
  if (!session) return null;
  return withBoard(db, session.board_id, (board) =>
    findActor(board, session.account_id, session.account_role_id, moment.today),
  );
}

/** The account as an actor on that day; null when it has ended or holds no role. */
export async function findActor(
  board: BoardDb,
  accountId: string,
  activeRoleId: string | null,
  today: string,
): Promise<Actor | null> {
  const rows = await board.query
    .selectFrom('accounts as a')
    .innerJoin('account_roles as r', (join) =>
      join.onRef('r.board_id', '=', 'a.board_id').onRef('r.account_id', '=', 'a.id'),
    )
    .select(['a.name', 'a.employee_id', 'r.id as role_id', 'r.role', 'r.school_id'])
    .where('a.board_id', '=', board.boardId)
    .where('a.id', '=', accountId)
    .where((where) => where.or([where('a.ended_on', 'is', null), where('a.ended_on', '>', today)]))
    .where('r.valid_from', '<=', today)
    .where((where) => where.or([where('r.valid_to', 'is', null), where('r.valid_to', '>=', today)]))
    .orderBy('r.id')
    .execute();
  const roles: RoleGrant[] = rows
    .filter((row) => (ROLES as readonly string[]).includes(row.role))
    .map((row) => ({ id: row.role_id, role: row.role as Role, schoolId: row.school_id }));
  const first = rows[0];
  const active = roles.find((grant) => grant.id === activeRoleId) ?? roles[0];
  if (!first || !active) return null;
  return {
    accountId,
    boardId: board.boardId,
    name: first.name,
    employeeId: first.employee_id,
    roles,
    active,
  };
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
      .select(['id', 'password_hash'])
      .where('board_id', '=', board.boardId)
      .where('id', '=', name.account_id)
      .executeTakeFirst(),
  );
  return account
    ? { boardId: name.board_id, accountId: account.id, passwordHash: account.password_hash }
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
