import { type Author, recordHappenings } from '~/app/features/trail/trail-commands.server';
import type { BoardDb } from '~/db/scope.server';
import { AccountRefused } from './account-refused';
import { refuseUnlessRunning } from './account-row-queries.server';
import { findLinkedAccount, type Identity, listIdentities } from './identity-queries.server';

/** Lets an account sign in as this identity; one that it had at the same provider gives way. */
export async function linkIdentity(
  board: BoardDb,
  author: Author,
  { accountId, issuer, subject }: Identity & { accountId: string },
): Promise<void> {
  await refuseUnlessRunning(board, accountId);
  const holder = await findLinkedAccount(board.query, { issuer, subject });
  if (holder?.accountId === accountId) return;
  if (holder) throw new AccountRefused('identity-of-other-account');
  const former = (await listIdentities(board, accountId)).find((identity) => identity.issuer === issuer);
  if (former) await deleteIdentities(board, accountId, issuer);
  const row = { issuer, subject, linked_at: author.at };
  await board.query
    .insertInto('provider_identities')
    .values({ ...row, board_id: board.boardId, account_id: accountId })
    .execute();
  await recordHappenings(board, author, [
    { action: 'provider.linked', subjectType: 'account', subjectId: accountId, before: former, after: row },
  ]);
}

/** Takes one provider from an account; refused when nobody could sign in to it any more. */
export async function unlinkIdentity(
  board: BoardDb,
  author: Author,
  unlink: { accountId: string; issuer: string; usableIssuers: readonly string[] },
): Promise<void> {
  const { accountId, issuer, usableIssuers } = unlink;
  const identities = await listIdentities(board, accountId);
  const before = identities.find((identity) => identity.issuer === issuer);
  if (!before) return;
  const others = identities.filter((other) => other !== before && usableIssuers.includes(other.issuer));
  if (others.length === 0 && !(await hasPassword(board, accountId)))
    throw new AccountRefused('last-way-to-sign-in');
  await deleteIdentities(board, accountId, issuer);
  await recordHappenings(board, author, [unlinked(accountId, before)]);
}

/** Takes every provider from an account that ends, with the codes that could link another. */
export async function takeIdentitiesAway(board: BoardDb, author: Author, accountId: string): Promise<void> {
  const identities = await listIdentities(board, accountId);
  await deleteIdentities(board, accountId);
  await board.query
    .deleteFrom('one_time_links')
    .where('kind', '=', 'provider-link')
    .where('board_id', '=', board.boardId)
    .where('account_id', '=', accountId)
    .execute();
  await recordHappenings(
    board,
    author,
    identities.map((identity) => unlinked(accountId, identity)),
  );
}

const unlinked = (accountId: string, before: unknown) => ({
  action: 'provider.unlinked',
  subjectType: 'account',
  subjectId: accountId,
  before,
});

async function deleteIdentities(board: BoardDb, accountId: string, issuer?: string): Promise<void> {
  await board.query
    .deleteFrom('provider_identities')
    .where('board_id', '=', board.boardId)
    .where('account_id', '=', accountId)
    .$if(issuer !== undefined, (query) => query.where('issuer', '=', issuer ?? ''))
    .execute();
}

async function hasPassword(board: BoardDb, accountId: string): Promise<boolean> {
  const row = await board.query
    .selectFrom('accounts')
    .select('password_hash')
    .where('board_id', '=', board.boardId)
    .where('id', '=', accountId)
    .executeTakeFirst();
  return row?.password_hash != null;
}
