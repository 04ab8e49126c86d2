import type { AppLoadContext } from '@remix-run/node';
import type { Request, RequestHandler } from 'express';
import { isSeenLongAgo } from '~/app/domain/session-limits';
import { findSignedIn } from '~/app/features/accounts/account-queries.server';
import { deviceWords } from '~/app/features/accounts/device-words';
import { findDuty } from '~/app/features/accounts/duty-queries.server';
import { endAllSessions, markSeen } from '~/app/features/accounts/session-commands.server';
import type { Session } from '~/app/features/accounts/session-queries.server';
import { changeBoard } from '~/db/scope.server';
import type { Services } from './context';
import { readKeptFormToken } from './kept-form-cookie.server';
import { Limits } from './limits.server';
import { log } from './log.server';
import { providersOf } from './providers.server';
import { readSessionToken } from './session-cookie.server';
import { SignInLimit } from './sign-in-limit.server';

/** Who asks, by the secret in the cookie; the answer is for nobody else. */
export function recognise(services: Services): RequestHandler {
  const signInLimit = new SignInLimit();
  const providers = providersOf(services.env);
  const limits = new Limits();
  return async (request, response, next) => {
    try {
      const sessionToken = await readSessionToken(request.headers.cookie);
      response.locals.context = {
        ...services,
        nonce: response.locals.nonce,
        sessionToken,
        ...(await whoHas(services, sessionToken)),
        keptFormToken: await readKeptFormToken(request.headers.cookie),
        device: deviceWords(request.headers['user-agent']),
        today: services.clock.today(),
        address: addressOf(request),
        signInLimit,
        providers,
        limits,
      } satisfies AppLoadContext;
      response.set('Cache-Control', 'private, no-store');
      next();
    } catch (error) {
      next(error);
    }
  };
}

const addressOf = (request: Request): string => request.ip ?? '';

async function whoHas({ db, clock }: Services, token: string | null) {
  const moment = { now: clock.elapsing(), today: clock.today() };
  const found = token === null ? null : await findSignedIn(db, token, moment);
  if (!found) return { actor: null, session: null, duty: null };
  const { session, actor } = found;
  if (!actor) {
    // Ended, left or without a role: none of their sessions may come to life again by itself.
    await changeBoard(db, session.boardId, (board) => endAllSessions(board, session.accountId));
    return { actor: null, session: null, duty: null };
  }
  if (isSeenLongAgo(session.lastSeenAt, moment.now)) await tryToMark(db, session, moment.now);
  return { actor, session, duty: await findDuty(db, session, actor.roles) };
}

/** What is only read must go on when nothing can be written. */
async function tryToMark(db: Services['db'], session: Session, now: string): Promise<void> {
  try {
    await markSeen(db, session.id, now);
  } catch (error) {
    log.warn({ error: error instanceof Error ? error.message : 'unknown' }, 'session not marked as seen');
  }
}
