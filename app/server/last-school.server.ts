import { createCookie } from '@remix-run/node';
import { isHttps } from './env.server';

const YEAR_IN_SECONDS = 365 * 24 * 60 * 60;

/** Only the BRIN of the school that this browser opened last: a preference, so it grants nothing. */
const lastSchoolCookie = createCookie('rode-draad-school', {
  httpOnly: true,
  sameSite: 'lax',
  secure: isHttps(),
  path: '/',
  maxAge: YEAR_IN_SECONDS,
});

/** The BRIN of the school that this browser opened last; null when it has opened none. */
export async function readLastSchool(request: Request): Promise<string | null> {
  const value: unknown = await lastSchoolCookie.parse(request.headers.get('Cookie'));
  return typeof value === 'string' ? value : null;
}

/** The header that keeps a school as the last one; none when it was already. */
export async function keepLastSchool(request: Request, brin: string): Promise<HeadersInit> {
  if ((await readLastSchool(request)) === brin) return {};
  return { 'Set-Cookie': await lastSchoolCookie.serialize(brin) };
}
