import { type AccountRow, listAccounts } from '~/app/features/accounts/account-list-queries.server';
import { managesAccount } from '~/app/features/accounts/account-scope';
import { type Asked, type Desk, notFound } from './guard.server';
import { openBoard } from './open-board.server';

/** The desk of somebody who manages accounts of the board of the address, and where they do. */
export interface AccountsDesk extends Desk {
  /** The address of the list. */
  base: string;
  /** The address of the board. */
  boardBase: string;
  boardName: string;
  /** The only school where they do; null: everywhere. */
  ownSchoolId: string | null;
  /** Where they may give roles. */
  places: { value: string; label: string; schoolId: string | null }[];
}

/** The value of a place that is not a school. */
export const WHOLE_BOARD = 'bestuur';

export async function openAccounts(asked: Asked): Promise<AccountsDesk> {
  const desk = await openBoard(asked);
  await desk.require('accounts.manage');
  const ownSchoolId = desk.actor.active.schoolId;
  const wholeBoard = { value: WHOLE_BOARD, label: `heel ${desk.board.name}`, schoolId: null };
  const own = desk.schools.map(({ id, name }) => ({ value: id, label: name, schoolId: id }));
  return {
    ...desk,
    base: `${desk.base}/accounts`,
    boardBase: desk.base,
    boardName: desk.board.name,
    ownSchoolId,
    places: ownSchoolId === null ? [wholeBoard, ...own] : own,
  };
}

/** The account of the address, when this administrator manages it. */
export async function openAccount(asked: Asked): Promise<{ desk: AccountsDesk; account: AccountRow }> {
  const desk = await openAccounts(asked);
  const accountId = asked.params.accountId ?? '';
  const [account] = await desk.read((board) => listAccounts(board, desk.today, accountId));
  if (!account || !managesAccount(desk.ownSchoolId, account.roles)) throw notFound();
  return { desk, account };
}
