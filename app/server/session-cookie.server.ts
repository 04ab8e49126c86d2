import { createCookie } from '@remix-run/node';
import { isHttps } from './env.server';

// A `__Host-` cookie needs https; on http://localhost, where people try the product, browsers differ in that.
const secure = isHttps();

export const sessionCookie = createCookie(secure ? '__Host-rode-draad' : 'rode-draad', {
  httpOnly: true,
  sameSite: 'lax',
  secure,
  path: '/',
});

/** The session's secret in a request's Cookie header; null when there is none. */
export async function readSessionToken(cookieHeader: string | null | undefined): Promise<string | null> {
  const value: unknown = await sessionCookie.parse(cookieHeader ?? null);
  return typeof value === 'string' && value !== '' ? value : null;
}
