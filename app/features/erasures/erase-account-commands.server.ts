import type { IsoDate } from '~/app/domain/dates';
import { NAMELESS } from '~/app/domain/identity';
import { endAccount } from '~/app/features/accounts/account-commands.server';
import { AccountRefused } from '~/app/features/accounts/account-refused';
import type { Author } from '~/app/features/trail/trail-commands.server';
import type { BoardDb } from '~/db/scope.server';
import { ErasureRefused } from './erasure-refused';

/** What somebody signs in with and what hangs on it. */
const OF_ACCOUNT = [
  'sessions',
  'sign_in_names',
  'second_factors',
  'recovery_codes',
  'one_time_links',
  'provider_identities',
  'kept_forms',
] as const;

/** Ends the accounts of a person and leaves nothing of them but a nameless row, which the trail and entries point at. */
export async function eraseAccounts(
  board: BoardDb,
  author: Author,
  {
    employeeId,
    today,
    identity,
  }: { employeeId: string; today: IsoDate; identity: { emails: readonly string[] } },
): Promise<string[]> {
  const accounts = await board.query
    .selectFrom('accounts')
    .select(['id', 'ended_on'])
    .where('board_id', '=', board.boardId)
    .where('employee_id', '=', employeeId)
    .execute();
  for (const { id, ended_on } of accounts) {
    if (ended_on === null) await end(board, author, id, today);
    for (const table of OF_ACCOUNT) {
      await board.query
        .deleteFrom(table as 'sessions')
        .where('board_id', '=', board.boardId)
        .where('account_id', '=', id)
        .execute();
    }
    await board.query.deleteFrom('sign_in_attempts').where('content', 'like', `%${id}%`).execute();
    await board.query
      .updateTable('accounts')
      // An address is one of a kind and must be there; this one belongs to nobody.
      .set({ name: NAMELESS, email: `gewist-${id}`, password_hash: null })
      .where('board_id', '=', board.boardId)
      .where('id', '=', id)
      .execute();
  }
  if (identity.emails.length > 0) {
    const addresses = identity.emails.map((one) => one.toLowerCase());
    await board.query.deleteFrom('password_reset_requests').where('email', 'in', addresses).execute();
    await board.query
      .deleteFrom('mails')
      .where('board_id', '=', board.boardId)
      .where((eb) => eb(eb.fn<string>('lower', ['recipient']), 'in', addresses))
      .execute();
  }
  return accounts.map(({ id }) => id);
}

async function end(board: BoardDb, author: Author, accountId: string, today: IsoDate): Promise<void> {
  try {
    await endAccount(board, author, { accountId, today });
  } catch (error) {
    if (error instanceof AccountRefused && error.refusal === 'last-administrator')
      throw new ErasureRefused('last-administrator');
    throw error;
  }
}
