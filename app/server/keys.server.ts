import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Env } from './env.server';

/** A key of 32 bytes for one purpose; what is known of one tells nothing about another. */
export type KeyFor = (purpose: string) => Buffer;

/** Keys by HKDF from the one secret of the installation. */
export function keysFrom(secret: string): KeyFor {
  return (purpose) => Buffer.from(hkdfSync('sha256', secret, '', `rode-draad/${purpose}`, 32));
}

/** The secret that was told; where none has to be, one is made in the data folder, once, for its owner's eyes only. */
export function findSecret({ RODE_DRAAD_SECRET, RODE_DRAAD_DATA }: Env): string {
  if (RODE_DRAAD_SECRET) return RODE_DRAAD_SECRET;
  const file = join(RODE_DRAAD_DATA, 'secret.key');
  if (!existsSync(file)) {
    mkdirSync(RODE_DRAAD_DATA, { recursive: true });
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  }
  return readFileSync(file, 'utf8').trim();
}

const CIPHER = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Encrypts a text so that only the same key, for the same row, opens it again. */
export function seal(key: Buffer, about: string, text: string): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, key, iv).setAAD(Buffer.from(about));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** The text that was sealed; throws when it was changed, or sealed with another key or for another row. */
export function unseal(key: Buffer, about: string, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64url');
  const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, IV_BYTES))
    .setAAD(Buffer.from(about))
    .setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  return decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
}
