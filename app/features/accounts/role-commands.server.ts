import type { Role } from '~/app/domain/access';
import { addDays, type IsoDate } from '~/app/domain/dates';
import { type Author, recordHappenings } from '~/app/features/trail/trail-commands.server';
import { newId } from '~/db/ids';
import type { BoardDb } from '~/db/scope.server';
import { AccountRefused } from './account-refused';
import { endAllSessions } from './session-commands.server';

/** Gives an account a role at one school or (`schoolId: null`) at the whole board, from that day on. */
export async function grantRole(
  board: BoardDb,
  author: Author,
  grant: {
    accountId: string;
    role: Role;
    schoolId: string | null;
    validFrom: string;
    /** The session that goes on with another secret; all others of the account end. */
    keepSession?: string | null;
  },
): Promise<string> {
  const held = await listRunningRoles(board, grant.validFrom, grant.accountId);
  if (held.some((row) => row.role === grant.role && row.school_id === grant.schoolId))
    throw new AccountRefused('role-already-held');
  const id = newId();
  const row = {
    board_id: board.boardId,
    id,
    account_id: grant.accountId,
    role: grant.role,
    school_id: grant.schoolId,
    valid_from: grant.validFrom,
    valid_to: null,
  };
  await board.query.insertInto('account_roles').values(row).execute();
  await endAllSessions(board, grant.accountId, grant.keepSession);
  await recordHappenings(board, author, [
    { action: 'role.granted', subjectType: 'account', subjectId: grant.accountId, after: row },
  ]);
  return id;
}

/** Takes a role away from that day on. */
export async function endRole(
  board: BoardDb,
  author: Author,
  end: { accountId: string; roleId: string; today: IsoDate; keepSession?: string | null },
): Promise<void> {
  const running = await listRunningRoles(board, end.today);
  const before = running.find((row) => row.id === end.roleId && row.account_id === end.accountId);
  if (!before) throw new AccountRefused('unknown-role');
  const others = running.filter((row) => row.id !== end.roleId);
  if (before.role === 'administrator' && !hasAdministrator(others))
    throw new AccountRefused('last-administrator');
  const after = { ...before, valid_to: addDays(end.today, -1) };
  await board.query
    .updateTable('account_roles')
    .set({ valid_to: after.valid_to })
    .where('board_id', '=', board.boardId)
    .where('id', '=', end.roleId)
    .execute();
  await endAllSessions(board, end.accountId, end.keepSession);
  await recordHappenings(board, author, [
    { action: 'role.ended', subjectType: 'account', subjectId: end.accountId, before, after },
  ]);
}

/** Roles that hold on that day or later, of accounts that have not ended. */
export async function listRunningRoles(board: BoardDb, today: IsoDate, accountId?: string) {
  const rows = await board.query
    .selectFrom('account_roles as r')
    .innerJoin('accounts as a', (join) =>
      join.onRef('a.board_id', '=', 'r.board_id').onRef('a.id', '=', 'r.account_id'),
    )
    .selectAll('r')
    .where('r.board_id', '=', board.boardId)
    .where('a.ended_on', 'is', null)
    .where((where) => where.or([where('r.valid_to', 'is', null), where('r.valid_to', '>=', today)]))
    .execute();
  return accountId === undefined ? rows : rows.filter((row) => row.account_id === accountId);
}

/** Only somebody who manages the whole board keeps it manageable. */
export function hasAdministrator(roles: { role: string; school_id: string | null }[]): boolean {
  return roles.some((row) => row.role === 'administrator' && row.school_id === null);
}
