import { hash, verify } from '@node-rs/argon2';

/** The argon2id hash to keep for a password. */
export const hashPassword = (password: string): Promise<string> => hash(password);

// Checked when there is no account, so that an unknown address takes as long as a wrong password.
let decoy: Promise<string> | undefined;

/** Whether the password belongs to the hash; without a hash it never does, after the same work. */
export async function passwordMatches(passwordHash: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword('geen wachtwoord van iemand');
  const matches = await verify(passwordHash ?? (await decoy), password);
  return passwordHash !== null && matches;
}
