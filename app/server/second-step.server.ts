import { type AppLoadContext, redirect } from '@remix-run/node';
import * as z from 'zod';
import { findActor, findOwnPassword } from '~/app/features/accounts/account-queries.server';
import { findAttempt, keepAttempt, takeAttempt } from '~/app/features/accounts/attempt-commands.server';
import { findSecondFactor } from '~/app/features/accounts/second-factor-queries.server';
import { hashToken, type SignedIn } from '~/app/features/accounts/session-commands.server';
import { withBoard } from '~/db/scope.server';
import { attemptCookie, readAttemptToken } from './attempt-cookie.server';
import { signInAndGo } from './signed-in.server';

const content = z.object({
  boardId: z.string(),
  accountId: z.string(),
  method: z.enum(['password', 'provider']),
  path: z.string(),
  /** Of the password that was shown: with another one since, the step before this one is worth nothing. */
  passwordMark: z.string(),
});
export type Attempt = z.infer<typeof content>;

/** Signs in, or, where the account has a second factor that was not shown yet, asks for that first. */
export async function continueSignIn(
  context: AppLoadContext,
  account: SignedIn & { method: 'password' | 'provider' },
  path: string,
): Promise<Response> {
  const { db, clock } = context;
  const { boardId, accountId, method } = account;
  const { factor, own } = await withBoard(db, boardId, async (board) => ({
    factor: await findSecondFactor(board, accountId),
    own: await findOwnPassword(board, accountId),
  }));
  if (!factor || account.secondFactor) return signInAndGo(context, account, path);
  const attempt: Attempt = { boardId, accountId, method, path, passwordMark: markOf(own.passwordHash) };
  const token = await keepAttempt(db, { kind: 'second-factor', content: attempt, now: clock.elapsing() });
  const headers = { 'Set-Cookie': await attemptCookie.serialize(token) };
  return redirect('/aanmelden/tweede-stap', { headers });
}

/** Who is halfway through signing in, in this browser; null when nobody is, or not any more. */
export async function openAttempt(context: AppLoadContext, request: Request): Promise<Attempt | null> {
  const { db, clock, today } = context;
  const asked = {
    token: await readAttemptToken(request),
    kind: 'second-factor',
    now: clock.elapsing(),
  } as const;
  const found = content.safeParse(await findAttempt(db, asked));
  if (!found.success) return null;
  const { boardId, accountId, passwordMark } = found.data;
  const isValid = await withBoard(db, boardId, async (board) => {
    const actor = await findActor(board, accountId, null, today);
    return actor !== null && markOf((await findOwnPassword(board, accountId)).passwordHash) === passwordMark;
  });
  return isValid ? found.data : null;
}

/** Signs in whoever showed both; the attempt is used up, so that a second answer at the same time gets nothing. */
export async function finishAttempt(
  context: AppLoadContext,
  request: Request,
  attempt: Attempt,
): Promise<Response> {
  const { db, clock } = context;
  const asked = {
    token: await readAttemptToken(request),
    kind: 'second-factor',
    now: clock.elapsing(),
  } as const;
  if ((await takeAttempt(db, asked)) === null) return redirect('/aanmelden');
  const { boardId, accountId, method, path } = attempt;
  const answer = await signInAndGo(context, { boardId, accountId, method, secondFactor: true }, path);
  answer.headers.append('Set-Cookie', await attemptCookie.serialize('', { maxAge: 0 }));
  return answer;
}

const markOf = (passwordHash: string | null): string => hashToken(passwordHash ?? '');
