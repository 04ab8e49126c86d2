import type { Desk } from '~/app/server/guard.server';
import { listAccounts } from './account-list-queries.server';
import { managesAccount } from './account-scope';
import { type AccountView, accountView } from './account-view';

/** The accounts that this administrator manages; only after the desk has asked whether they are one. */
export async function askAccounts({ actor, today, read }: Desk): Promise<AccountView[]> {
  const rows = await read((board) => listAccounts(board, today));
  return rows
    .filter(({ roles }) => managesAccount(actor.active.schoolId, roles))
    .map((row) => accountView(row));
}
