import { createHmac } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import { toDataURL } from 'qrcode';
import { type KeyFor, seal, unseal } from '~/app/server/keys.server';
import { normalCode, readableCode } from './one-time-code.server';

const ISSUER = 'Rode Draad';
const PERIOD_MS = 30_000;
/** One step before and after: clocks of phones differ. */
const WINDOW = 1;
export const RECOVERY_CODES = 10;

const totp = (secret: string, label = '') =>
  new TOTP({ issuer: ISSUER, label, secret: Secret.fromBase32(secret) });

/** A new secret for an app, in the letters in which it is typed over. */
export const newSecret = (): string => new Secret({ size: 20 }).base32;

/** How an app takes the secret over: as a picture for its camera, and as text. */
export async function secretToShow(secret: string, email: string): Promise<{ picture: string; key: string }> {
  const picture = await toDataURL(totp(secret, email).toString(), { margin: 2, scale: 6 });
  return { picture, key: (secret.match(/.{1,4}/g) ?? []).join(' ') };
}

/** The time step of which this is the code, about now; null when it is none. */
export function stepOfCode(secret: string, code: string, now: string): number | null {
  const timestamp = Date.parse(now);
  const delta = totp(secret).validate({ token: code, timestamp, window: WINDOW });
  return delta === null ? null : Math.floor(timestamp / PERIOD_MS) + delta;
}

/** Six digits, as an app shows them; anything else may be a recovery code. */
export const isAppCode = (code: string): boolean => /^\d{6}$/.test(code);

const keyOf = (keyFor: KeyFor) => keyFor('second-factor');
const about = (accountId: string) => `account ${accountId}`;

export const sealSecret = (keyFor: KeyFor, accountId: string, secret: string): string =>
  seal(keyOf(keyFor), about(accountId), secret);

/** The secret; throws when it was sealed for somebody else or by another installation. */
export const openSecret = (keyFor: KeyFor, accountId: string, sealed: string): string =>
  unseal(keyOf(keyFor), about(accountId), sealed);

/** Codes for who has lost the app: about 50 bits each, so their hash needs a key that is not in the database. */
export const newRecoveryCodes = (): string[] => Array.from({ length: RECOVERY_CODES }, () => readableCode(2));

export const hashRecoveryCode = (keyFor: KeyFor, accountId: string, code: string): string =>
  createHmac('sha256', keyFor('recovery-code'))
    .update(`${accountId}\n${normalCode(code)}`)
    .digest('hex');
