import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { readableCode } from './one-time-code.server';

export const SHORTEST_PASSWORD = 12;
/** Longer ones only serve to keep the server busy. */
export const LONGEST_PASSWORD = 200;

// argon2id is the library's own choice.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The argon2id hash to keep for a password. */
export const hashPassword = (password: string): Promise<string> => hash(password, COST);

// Checked when there is no account, so that an unknown address takes as long as a wrong password.
const decoy = hashPassword('geen wachtwoord van iemand');

/** Whether the password belongs to the hash; without a hash it never does, after the same work. */
export async function passwordMatches(passwordHash: string | null, password: string): Promise<boolean> {
  const matches = await verify(passwordHash ?? (await decoy), password.slice(0, LONGEST_PASSWORD + 1));
  return passwordHash !== null && matches;
}

/** A password to hand over: about 99 bits. */
export const generatePassword = (): string => readableCode(4);

/** What an account has until its owner chooses a password: the hash of one that nobody knows. */
export const unknownPassword = (): Promise<string> => hashPassword(randomBytes(32).toString('base64'));
