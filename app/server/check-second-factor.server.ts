import type { AppLoadContext } from '@remix-run/node';
import { notifyOwner } from '~/app/features/accounts/notice-commands.server';
import { takeRecoveryCode, takeTimeStep } from '~/app/features/accounts/second-factor-commands.server';
import { findSecondFactor } from '~/app/features/accounts/second-factor-queries.server';
import { hashRecoveryCode, isAppCode, openSecret, stepOfCode } from '~/app/features/accounts/totp.server';
import { type BoardDb, changeBoard } from '~/db/scope.server';
import { tooOften } from './check-sign-in.server';

type Checked =
  | { ok: true }
  | { ok: false; status: 400 | 429; error: string; headers?: { 'Retry-After': string } };

const WRONG =
  'Deze code klopt niet, of is al gebruikt. Kijk in de app en typ de nieuwe code, of gebruik een herstelcode.';

/** Checks a code of the app or a recovery code and uses it up; both work once, and ten wrong ones are the most. */
export async function checkSecondFactor(
  context: AppLoadContext,
  { boardId, accountId }: { boardId: string; accountId: string },
  typed: string,
): Promise<Checked> {
  const { db, signInLimit } = context;
  // By account only: whoever gets here has shown the password, from whatever address.
  const name = `second factor ${accountId}`;
  const wait = await signInLimit.begin(name, '');
  if (wait !== null) return tooOften(wait);
  const isRight = await changeBoard(db, boardId, (board) => useCode(context, board, accountId, typed));
  if (!isRight) return { ok: false, status: 400, error: WRONG };
  await signInLimit.succeed(name, '');
  return { ok: true };
}

async function useCode(
  { keyFor, clock }: AppLoadContext,
  board: BoardDb,
  accountId: string,
  typed: string,
): Promise<boolean> {
  const factor = await findSecondFactor(board, accountId);
  if (!factor) return false;
  const code = typed.replace(/\s/g, '');
  if (isAppCode(code)) {
    const step = stepOfCode(openSecret(keyFor, accountId, factor.secret), code, clock.elapsing());
    return step !== null && takeTimeStep(board, accountId, step);
  }
  const author = { accountId, actingAs: 'sign-in', at: clock.now() } as const;
  const isTaken = await takeRecoveryCode(board, author, accountId, hashRecoveryCode(keyFor, accountId, code));
  if (isTaken)
    await notifyOwner(board, { accountId, notice: 'recovery-code-used', keyFor, now: clock.elapsing() });
  return isTaken;
}
