import { type Author, recordHappenings } from '~/app/features/trail/trail-commands.server';
import { newId } from '~/db/ids';
import type { BoardDb } from '~/db/scope.server';
import { AccountRefused } from './account-refused';
import { endAllSessions } from './session-commands.server';

// Of secrets and codes the trail says only that they were made, used or taken away.

/** Asks a code of an app at every sign-in from now on; `step` is that of the code that proved it. Other sessions end. */
export async function turnOnSecondFactor(
  board: BoardDb,
  author: Author,
  factor: {
    accountId: string;
    sealedSecret: string;
    step: number;
    codeHashes: readonly string[];
    keepSession?: string;
  },
): Promise<void> {
  const { accountId } = factor;
  const added = await board.query
    .insertInto('second_factors')
    .values({
      board_id: board.boardId,
      id: newId(),
      account_id: accountId,
      secret: factor.sealedSecret,
      created_at: author.at,
      last_step: factor.step,
    })
    .onConflict((conflict) => conflict.columns(['board_id', 'account_id']).doNothing())
    .executeTakeFirst();
  if (added.numInsertedOrUpdatedRows !== 1n) throw new AccountRefused('second-factor-on');
  await enterRecoveryCodes(board, accountId, factor.codeHashes);
  await endAllSessions(board, accountId, factor.keepSession);
  await record(board, author, accountId, 'second-factor.turned-on');
}

/** Takes the second factor and its recovery codes away; sessions end, but for `keepSession`. `action` tells why. */
export async function removeSecondFactor(
  board: BoardDb,
  author: Author,
  accountId: string,
  action: 'second-factor.turned-off' | 'second-factor.reset',
  keepSession?: string,
): Promise<void> {
  const removed = await board.query
    .deleteFrom('second_factors')
    .where('board_id', '=', board.boardId)
    .where('account_id', '=', accountId)
    .executeTakeFirst();
  if (removed.numDeletedRows === 0n) throw new AccountRefused('no-second-factor');
  await dropRecoveryCodes(board, accountId);
  await endAllSessions(board, accountId, keepSession);
  await record(board, author, accountId, action);
}

/** Ten others; the former ones work no more. */
export async function replaceRecoveryCodes(
  board: BoardDb,
  author: Author,
  accountId: string,
  codeHashes: readonly string[],
): Promise<void> {
  await dropRecoveryCodes(board, accountId);
  await enterRecoveryCodes(board, accountId, codeHashes);
  await record(board, author, accountId, 'recovery-codes.made');
}

/** Marks a time step as used; false when that step, or a later one, was used before. */
export async function takeTimeStep(board: BoardDb, accountId: string, step: number): Promise<boolean> {
  const taken = await board.query
    .updateTable('second_factors')
    .set({ last_step: step })
    .where('board_id', '=', board.boardId)
    .where('account_id', '=', accountId)
    .where((where) => where.or([where('last_step', 'is', null), where('last_step', '<', step)]))
    .executeTakeFirst();
  return taken.numUpdatedRows === 1n;
}

/** Uses a recovery code up; false when it is none, or was used before. */
export async function takeRecoveryCode(
  board: BoardDb,
  author: Author,
  accountId: string,
  codeHash: string,
): Promise<boolean> {
  const taken = await board.query
    .updateTable('recovery_codes')
    .set({ used_at: author.at })
    .where('board_id', '=', board.boardId)
    .where('account_id', '=', accountId)
    .where('code_hash', '=', codeHash)
    .where('used_at', 'is', null)
    .executeTakeFirst();
  if (taken.numUpdatedRows !== 1n) return false;
  await record(board, author, accountId, 'recovery-code.used');
  return true;
}

async function enterRecoveryCodes(board: BoardDb, accountId: string, codeHashes: readonly string[]) {
  const rows = codeHashes.map((code_hash) => ({
    board_id: board.boardId,
    id: newId(),
    account_id: accountId,
    code_hash,
    used_at: null,
  }));
  await board.query.insertInto('recovery_codes').values(rows).execute();
}

async function dropRecoveryCodes(board: BoardDb, accountId: string) {
  await board.query
    .deleteFrom('recovery_codes')
    .where('board_id', '=', board.boardId)
    .where('account_id', '=', accountId)
    .execute();
}

const record = (board: BoardDb, author: Author, accountId: string, action: string) =>
  recordHappenings(board, author, [{ action, subjectType: 'account', subjectId: accountId }]);
