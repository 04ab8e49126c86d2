import { createCookie } from '@remix-run/node';
import { FORM_KEPT_MINUTES } from '~/app/features/kept-forms/kept-form-commands.server';
import { isHttps } from './env.server';

const secure = isHttps();

/** Leads this browser, and no other, back to the form that came after its session had ended. */
export const keptFormCookie = createCookie(secure ? '__Host-rode-draad-formulier' : 'rode-draad-formulier', {
  httpOnly: true,
  sameSite: 'lax',
  secure,
  path: '/',
  maxAge: FORM_KEPT_MINUTES * 60,
});

/** The secret of a kept form in a request's Cookie header; null when there is none. */
export async function readKeptFormToken(cookieHeader: string | undefined): Promise<string | null> {
  const value: unknown = await keptFormCookie.parse(cookieHeader ?? null);
  return typeof value === 'string' && value !== '' ? value : null;
}

/** The header that makes the browser forget it. */
export const forgetKeptForm = (): Promise<string> => keptFormCookie.serialize('', { maxAge: 0 });
