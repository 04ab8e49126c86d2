import type { IsoDate } from '~/app/domain/dates';
import type { BoardDb } from '~/db/scope.server';

/** The accounts of the board by name, with the employee they belong to and the roles that hold on that day or later. */
export async function listAccounts(board: BoardDb, today: IsoDate, accountId?: string) {
  const accounts = await board.query
    .selectFrom('accounts as a')
    .leftJoin('employees as e', (join) =>
      join.onRef('e.board_id', '=', 'a.board_id').onRef('e.id', '=', 'a.employee_id'),
    )
    .select(['a.id', 'a.name', 'a.email', 'a.ended_on', 'a.employee_id'])
    .select(['e.employee_number', 'e.first_name', 'e.infix', 'e.last_name'])
    .where('a.board_id', '=', board.boardId)
    .$if(accountId !== undefined, (query) => query.where('a.id', '=', accountId ?? ''))
    .orderBy('a.name')
    .orderBy('a.id')
    .execute();
  const roles = await board.query
    .selectFrom('account_roles as r')
    .leftJoin('schools as s', (join) =>
      join.onRef('s.board_id', '=', 'r.board_id').onRef('s.id', '=', 'r.school_id'),
    )
    .select(['r.id', 'r.account_id', 'r.role', 'r.school_id as schoolId', 's.name as school'])
    .where('r.board_id', '=', board.boardId)
    .where((where) => where.or([where('r.valid_to', 'is', null), where('r.valid_to', '>=', today)]))
    .$if(accountId !== undefined, (query) => query.where('r.account_id', '=', accountId ?? ''))
    .orderBy('r.id')
    .execute();
  return accounts.map((account) => ({
    ...account,
    roles: roles.filter((role) => role.account_id === account.id),
  }));
}
export type AccountRow = Awaited<ReturnType<typeof listAccounts>>[number];
