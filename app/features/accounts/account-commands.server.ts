import type { IsoDate } from '~/app/domain/dates';
import { type Author, recordHappenings } from '~/app/features/trail/trail-commands.server';
import { newId } from '~/db/ids';
import type { BoardDb } from '~/db/scope.server';
import { AccountRefused } from './account-refused';
import { findAccountRow, refuseUnlessRunning } from './account-row-queries.server';
import { takeIdentitiesAway } from './identity-commands.server';
import { dropLinks } from './link-commands.server';
import { normalEmail } from './normal-email';
import { hasAdministrator, listRunningRoles } from './role-commands.server';
import { endAllSessions } from './session-commands.server';

export { grantRole } from './role-commands.server';

export interface NewAccount {
  name: string;
  email: string;
  employeeId?: string | null;
  passwordHash?: string | null;
  /** Of a password that somebody else has seen: until when it works. */
  passwordExpiresAt?: string | null;
}

/** Makes an account that has no role yet, and returns its id; the e-mail address must be free in all boards. */
export async function createAccount(board: BoardDb, author: Author, account: NewAccount): Promise<string> {
  const id = newId();
  const email = normalEmail(account.email);
  await refuseTakenEmail(board, email);
  await board.query
    .insertInto('accounts')
    .values({
      board_id: board.boardId,
      id,
      name: account.name,
      email,
      employee_id: account.employeeId ?? null,
      password_hash: account.passwordHash ?? null,
      password_expires_at: account.passwordExpiresAt ?? null,
      created_at: author.at,
      ended_on: null,
    })
    .execute();
  await board.query
    .insertInto('sign_in_names')
    .values({ email, board_id: board.boardId, account_id: id })
    .execute();
  await recordHappenings(board, author, [
    {
      action: 'account.created',
      subjectType: 'account',
      subjectId: id,
      after: { name: account.name, email, employee_id: account.employeeId ?? null },
    },
  ]);
  return id;
}

/** Ends an account at once: it signs in no more, its sessions are dead and its address is free again. */
export async function endAccount(
  board: BoardDb,
  author: Author,
  end: { accountId: string; today: IsoDate },
): Promise<void> {
  const before = await refuseUnlessRunning(board, end.accountId);
  const running = await listRunningRoles(board, end.today);
  const others = running.filter((row) => row.account_id !== end.accountId);
  if (hasAdministrator(running) && !hasAdministrator(others)) throw new AccountRefused('last-administrator');
  await board.query
    .updateTable('accounts')
    .set({ ended_on: end.today })
    .where('board_id', '=', board.boardId)
    .where('id', '=', end.accountId)
    .execute();
  await board.query
    .deleteFrom('sign_in_names')
    .where('board_id', '=', board.boardId)
    .where('account_id', '=', end.accountId)
    .execute();
  await takeIdentitiesAway(board, author, end.accountId);
  await endAllSessions(board, end.accountId);
  await dropLinks(board, end.accountId, ['invitation', 'password-reset', 'provider-link']);
  await recordHappenings(board, author, [
    {
      action: 'account.ended',
      subjectType: 'account',
      subjectId: end.accountId,
      before: { ended_on: before.ended_on },
      after: { ended_on: end.today },
    },
  ]);
}

/** Lets an ended account sign in again with its old address, roles and password. */
export async function reopenAccount(board: BoardDb, author: Author, accountId: string): Promise<void> {
  const before = await findAccountRow(board, accountId);
  if (before.ended_on === null) return;
  const taken = await board.query
    .selectFrom('sign_in_names')
    .select('email')
    .where('email', '=', before.email)
    .executeTakeFirst();
  if (taken) throw new AccountRefused('email-taken');
  await board.query
    .updateTable('accounts')
    .set({ ended_on: null })
    .where('board_id', '=', board.boardId)
    .where('id', '=', accountId)
    .execute();
  await board.query
    .insertInto('sign_in_names')
    .values({ email: before.email, board_id: board.boardId, account_id: accountId })
    .execute();
  await recordHappenings(board, author, [
    {
      action: 'account.reopened',
      subjectType: 'account',
      subjectId: accountId,
      before: { ended_on: before.ended_on },
      after: { ended_on: null },
    },
  ]);
}

/** The address must be free in every board; about another board's nothing more is told than that it is not free. */
async function refuseTakenEmail(board: BoardDb, email: string): Promise<void> {
  const own = await board.query
    .selectFrom('accounts')
    .select('id')
    .where('board_id', '=', board.boardId)
    .where('email', '=', email)
    .executeTakeFirst();
  if (own) throw new AccountRefused('email-of-own-board');
  const name = await board.query
    .selectFrom('sign_in_names')
    .select('email')
    .where('email', '=', email)
    .executeTakeFirst();
  if (name) throw new AccountRefused('email-taken');
}
