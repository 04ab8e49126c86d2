import { createCookie } from '@remix-run/node';
import { ATTEMPT_MINUTES } from '~/app/features/accounts/attempt-commands.server';
import { isHttps } from './env.server';

const secure = isHttps();

/** The secret of somebody who showed a password and has one step to go; it opens nothing yet. */
export const attemptCookie = createCookie(secure ? '__Host-rode-draad-stap' : 'rode-draad-stap', {
  httpOnly: true,
  sameSite: 'lax',
  secure,
  path: '/',
  maxAge: ATTEMPT_MINUTES * 60,
});

export async function readAttemptToken(request: Request): Promise<string> {
  const value: unknown = await attemptCookie.parse(request.headers.get('Cookie'));
  return typeof value === 'string' ? value : '';
}
