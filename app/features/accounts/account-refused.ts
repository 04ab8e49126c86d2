export const ACCOUNT_REFUSALS = [
  'email-taken',
  'email-of-own-board',
  'unknown-account',
  'unknown-employee',
  'several-employees',
  'employee-has-account',
  'last-administrator',
  'role-already-held',
  'unknown-role',
  'already-ended',
  'identity-of-other-account',
  'last-way-to-sign-in',
  'unknown-link-code',
  'second-factor-on',
  'no-second-factor',
  'link-used',
] as const;
export type AccountRefusal = (typeof ACCOUNT_REFUSALS)[number];

/** Thrown before anything is written; the form says it in Dutch. */
export class AccountRefused extends Error {
  constructor(readonly refusal: AccountRefusal) {
    super(`Refused: ${refusal}`);
  }
}
