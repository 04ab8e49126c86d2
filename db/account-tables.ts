import type { Scoped } from './tables';

export interface AccountsTable extends Scoped {
  name: string;
  email: string;
  employee_id: string | null;
  password_hash: string | null;
  /** Of a password that somebody else has seen: it works until then, and is changed at the first sign-in. */
  password_expires_at: string | null;
  created_at: string;
  ended_on: string | null;
}

export interface AccountRolesTable extends Scoped {
  account_id: string;
  role: string;
  /** null: for the whole board. */
  school_id: string | null;
  valid_from: string;
  valid_to: string | null;
}

/** Not scoped: found before the board is known. */
export interface SignInNamesTable {
  email: string;
  board_id: string;
  account_id: string;
}

/** Not scoped: found before the board is known. */
export interface SessionsTable {
  token_hash: string;
  /** What its owner ends it by; the token itself is known to the browser only. */
  id: string;
  board_id: string;
  account_id: string;
  account_role_id: string | null;
  method: 'password' | 'provider' | 'demo';
  /** 1: a second factor was shown as well. */
  second_factor: number;
  /** Browser and system in a few words, for the list of one's own sessions. */
  device: string;
  last_seen_at: string;
  /** 1: worth nothing any more; kept for a day, so that a form that comes too late is known to be its owner's. */
  ended: number;
  created_at: string;
  expires_at: string;
}

/** What somebody shows besides a password: the secret of an authenticator app. */
export interface SecondFactorsTable extends Scoped {
  account_id: string;
  /** Encrypted with the key of the installation. */
  secret: string;
  created_at: string;
  /** The last time step of which a code was used; that step and earlier ones are refused from then on. */
  last_step: number | null;
}

export interface RecoveryCodesTable extends Scoped {
  account_id: string;
  code_hash: string;
  used_at: string | null;
}

/** Somebody halfway through signing in; `content` is JSON by kind. Not scoped: found before the board is known. */
export interface SignInAttemptsTable {
  token_hash: string;
  kind: 'second-factor' | 'provider';
  content: string;
  created_at: string;
  expires_at: string;
}

/** A secret address or code that works once. Not scoped: found before the board is known. */
export interface OneTimeLinksTable {
  token_hash: string;
  kind: 'invitation' | 'password-reset' | 'provider-link';
  board_id: string;
  account_id: string;
  created_at: string;
  expires_at: string;
}

/** Who an account is at a provider of identities: by its stable subject, never by e-mail. Not scoped. */
export interface ProviderIdentitiesTable {
  issuer: string;
  subject: string;
  board_id: string;
  account_id: string;
  linked_at: string;
}

/** What somebody sent after their session had ended. Not scoped: nobody is signed in. */
export interface KeptFormsTable {
  token_hash: string;
  board_id: string | null;
  /** Whose session it was; only that account sees the form again. null: no session was known. */
  account_id: string | null;
  /** The role that was active then. */
  account_role_id: string | null;
  /** Who signed in first in that browser, when no session was known. */
  claimed_by: string | null;
  path: string;
  /** What was filled in, sealed with the token that only the browser has. */
  fields: string;
  created_at: string;
  expires_at: string;
}

/** Mail that waits to be sent; its sealed body is emptied once it is. Not scoped: one worker sends for all boards. */
export interface MailsTable {
  id: string;
  board_id: string;
  recipient: string;
  subject: string;
  body: string;
  created_at: string;
  send_after: string;
  attempts: number;
  sent_at: string | null;
  /** It could not be sent for so long that nobody is served by it any more. */
  given_up_at: string | null;
}

/** Somebody asked for another password; whether the address is known shows only later. Not scoped. */
export interface PasswordResetRequestsTable {
  id: string;
  email: string;
  created_at: string;
}
