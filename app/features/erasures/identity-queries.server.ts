import type { Identity } from '~/app/domain/identity';
import type { BoardDb } from '~/db/scope.server';

interface Known {
  employee_number?: string | null;
  first_name?: string;
  infix?: string;
  last_name?: string;
  email?: string | null;
}

/** Every name, number and address under which somebody is or was known: the row itself, imports and accounts. */
export async function findIdentity(board: BoardDb, employeeId: string): Promise<Identity> {
  const rows: Known[] = await board.query
    .selectFrom('employees')
    .select(['employee_number', 'first_name', 'infix', 'last_name', 'email'])
    .where('board_id', '=', board.boardId)
    .where('id', '=', employeeId)
    .execute();
  const changes = await board.query
    .selectFrom('import_changes')
    .select(['before', 'after'])
    .where('board_id', '=', board.boardId)
    .where('table_name', '=', 'employees')
    .where('row_id', '=', employeeId)
    .execute();
  for (const { before, after } of changes) {
    for (const text of [before, after]) if (text !== null) rows.push(JSON.parse(text) as Known);
  }
  const accounts = await board.query
    .selectFrom('accounts')
    .select(['name', 'email'])
    .where('board_id', '=', board.boardId)
    .where('employee_id', '=', employeeId)
    .execute();
  const names = rows.map((row) => ({
    first: row.first_name ?? '',
    infix: row.infix ?? '',
    last: row.last_name ?? '',
  }));
  for (const { name } of accounts) {
    const [first = '', ...rest] = name.split(' ');
    names.push({ first, infix: '', last: rest.join(' ') });
  }
  return {
    names: await withoutNamesakes(board, employeeId, names),
    numbers: known(rows.map((row) => row.employee_number)),
    emails: known([...rows.map((row) => row.email), ...accounts.map(({ email }) => email)]),
  };
}

const known = (values: (string | null | undefined)[]): string[] => [
  ...new Set(values.filter((value): value is string => typeof value === 'string' && value !== '')),
];

/** A name that a colleague has as well tells of that colleague; their texts stay as they are. */
async function withoutNamesakes(board: BoardDb, employeeId: string, names: Identity['names']) {
  const others = await board.query
    .selectFrom('employees')
    .select(['first_name', 'infix', 'last_name'])
    .where('board_id', '=', board.boardId)
    .where('id', '!=', employeeId)
    .execute();
  const key = (...parts: string[]) =>
    parts
      .filter((part) => part !== '')
      .join(' ')
      .toLowerCase();
  const taken = new Set(others.map((row) => key(row.first_name, row.infix, row.last_name)));
  return names.filter(({ first, infix, last }) => !taken.has(key(first, infix, last)));
}
