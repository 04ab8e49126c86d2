import type { BoardDb } from '~/db/scope.server';
import { AccountRefused } from './account-refused';
import { normalEmail } from './normal-email';

/** The employee that the text names by personeelsnummer or e-mail address; refuses when that is not one person. */
export async function findEmployeeToLink(board: BoardDb, named: string): Promise<string> {
  const rows = await board.query
    .selectFrom('employees')
    .select('id')
    .where('board_id', '=', board.boardId)
    .where((where) =>
      where.or([
        where('employee_number', '=', named.trim()),
        where((eb) => eb.fn<string>('lower', ['email']), '=', normalEmail(named)),
      ]),
    )
    .execute();
  const [employee, ...more] = rows;
  if (!employee) throw new AccountRefused('unknown-employee');
  if (more.length > 0) throw new AccountRefused('several-employees');
  const account = await board.query
    .selectFrom('accounts')
    .select('id')
    .where('board_id', '=', board.boardId)
    .where('employee_id', '=', employee.id)
    .where('ended_on', 'is', null)
    .executeTakeFirst();
  if (account) throw new AccountRefused('employee-has-account');
  return employee.id;
}
