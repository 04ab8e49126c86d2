import type { AppLoadContext } from '@remix-run/node';
import { findActor, findSignInName } from '~/app/features/accounts/account-queries.server';
import { passwordMatches } from '~/app/features/accounts/passwords.server';
import { withBoard } from '~/db/scope.server';
import { waitSentence } from './limits.server';

type Checked =
  | { ok: true; account: { boardId: string; accountId: string } }
  | { ok: false; status: 400 | 429; error: string; headers?: { 'Retry-After': string } };

const EXPIRED =
  'Dit wachtwoord is te lang geleden doorgegeven en werkt niet meer. Vraag je beheerder om een nieuwe uitnodiging.';

/** One answer, after the same work, for an unknown address, a wrong password and an account that has ended. */
export async function checkSignIn(
  { db, today, clock, signInLimit, address }: AppLoadContext,
  email: string,
  password: string,
): Promise<Checked> {
  const wait = await signInLimit.begin(email, address);
  if (wait !== null) return tooOften(wait);
  const found = await findSignInName(db, email);
  const matches = await passwordMatches(found?.passwordHash ?? null, password);
  const actor =
    found && (await withBoard(db, found.boardId, (board) => findActor(board, found.accountId, null, today)));
  if (!found || !matches || !actor) {
    return { ok: false, status: 400, error: 'Dit e-mailadres en wachtwoord horen niet bij elkaar.' };
  }
  await signInLimit.succeed(email, address);
  if (found.expiresAt !== null && found.expiresAt <= clock.elapsing())
    return { ok: false, status: 400, error: EXPIRED };
  return { ok: true, account: { boardId: found.boardId, accountId: found.accountId } };
}

/** The answer to somebody who tried too often. */
export function tooOften(seconds: number) {
  return {
    ok: false as const,
    status: 429 as const,
    error: `Dit is te vaak misgegaan. ${waitSentence(seconds)}`,
    headers: { 'Retry-After': String(seconds) },
  };
}
