import type { AppLoadContext } from '@remix-run/node';
import type { Request, RequestHandler, Response } from 'express';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { findAnySession } from '~/app/features/accounts/session-queries.server';
import { type FormOwner, forgetForm, keepForm } from '~/app/features/kept-forms/kept-form-commands.server';
import { findKeptForm } from '~/app/features/kept-forms/kept-form-queries.server';
import { keptFormCookie } from './kept-form-cookie.server';
import { isKeptPath } from './kept-form-paths';
import { log } from './log.server';
import { FormTooLarge, readFormFields } from './read-form-fields.server';

/** Forms of browsers whose session nobody knows are kept so often per network address, and no more. */
const UNKNOWN_PER_ADDRESS = new RateLimiterMemory({ points: 30, duration: 10 * 60 });

/**
 * A form that comes after the session has ended: what was filled in is kept, and goes on after signing in. In front of
 * Remix, because a guard there answers before the form is read.
 */
export const keepForms: RequestHandler = async (request, response, next) => {
  const context: AppLoadContext = response.locals.context;
  if (request.method !== 'POST' || !isKeptPath(request.path)) return next();
  try {
    if (context.actor) {
      await forgetOnceSent(request, response, context);
      return next();
    }
    await keepAndAsk(request, response, context);
  } catch (error) {
    next(error);
  }
};

async function keepAndAsk(request: Request, response: Response, context: AppLoadContext): Promise<void> {
  const path = pathOf(request);
  const kept = await tryToKeep(request, context, path);
  if (kept.token) response.append('Set-Cookie', await keptFormCookie.serialize(kept.token));
  const to = `/aanmelden?terug=${encodeURIComponent(path)}${kept.tooLarge ? '&formulier=te-groot' : ''}`;
  // Remix's scripts send forms with `_data` and follow this header; browsers by themselves follow the 303.
  if (request.query._data === undefined) response.redirect(303, to);
  else response.status(204).set({ 'X-Remix-Redirect': to, 'X-Remix-Revalidate': 'yes' }).end();
}

async function tryToKeep(request: Request, { db, clock, ...context }: AppLoadContext, path: string) {
  const owner = await ownerOf({ db, ...context });
  try {
    if (!owner) await UNKNOWN_PER_ADDRESS.consume(context.address);
    const content = await readFormFields(request);
    return { token: await keepForm(db, { path, content, owner, now: clock.elapsing() }), tooLarge: false };
  } catch (error) {
    request.resume();
    if (error instanceof FormTooLarge) return { token: null, tooLarge: true };
    log.warn({ error: error instanceof Error ? error.message : 'too many' }, 'form not kept');
    return { token: null, tooLarge: false };
  }
}

async function ownerOf({
  db,
  sessionToken,
}: Pick<AppLoadContext, 'db' | 'sessionToken'>): Promise<FormOwner | null> {
  return sessionToken === null ? null : findAnySession(db, sessionToken);
}

/** What was sent again needs no keeping; unless it failed in a way that does not show it again. */
async function forgetOnceSent(
  request: Request,
  response: Response,
  { db, clock, keptFormToken }: AppLoadContext,
): Promise<void> {
  if (!keptFormToken) return;
  const form = await findKeptForm(db, keptFormToken, clock.elapsing());
  if (form?.path !== pathOf(request)) return;
  response.once('finish', () => {
    if (response.statusCode > 400) return;
    forgetForm(db, keptFormToken).catch((error: Error) =>
      log.warn({ error: error.message }, 'kept form not forgotten'),
    );
  });
}

/** The address without what Remix's scripts add to it. */
function pathOf({ originalUrl }: Request): string {
  const url = new URL(originalUrl, 'http://here.invalid');
  url.searchParams.delete('_data');
  return `${url.pathname}${url.search}`;
}
