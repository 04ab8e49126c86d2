import { createHash, randomBytes } from 'node:crypto';

/** A secret for a cookie that nobody can guess. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What the database keeps of a secret. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');
