import type { BoardDb } from '~/db/scope.server';

/** Name, address (without its ending), board and schools: what others would try first as the password of somebody. */
export async function findPasswordWords(
  board: BoardDb,
  own: { accountId: string } | { name: string; email: string },
): Promise<string[]> {
  const person = 'accountId' in own ? await findPerson(board, own.accountId) : own;
  const employer = await board.query
    .selectFrom('boards')
    .select('name')
    .where('id', '=', board.boardId)
    .executeTakeFirstOrThrow();
  const schools = await board.query
    .selectFrom('schools')
    .select('name')
    .where('board_id', '=', board.boardId)
    .execute();
  const address = person.email.replace(/\.[^.@]*$/, '');
  return [person.name, ...address.split('@'), employer.name, ...schools.map(({ name }) => name)];
}

async function findPerson(board: BoardDb, accountId: string): Promise<{ name: string; email: string }> {
  return board.query
    .selectFrom('accounts')
    .select(['name', 'email'])
    .where('board_id', '=', board.boardId)
    .where('id', '=', accountId)
    .executeTakeFirstOrThrow();
}
