import { createHash, randomBytes } from 'node:crypto';
import type { Role } from '~/app/domain/access';
import { type Author, recordHappenings } from '~/app/features/trail/trail-commands.server';
import type { Database } from '~/db/connection.server';
import { newId } from '~/db/ids';
import type { BoardDb } from '~/db/scope.server';

/** How long a session lives without a sign of life, and at the most. */
const SESSION_HOURS = 12;

export interface NewAccount {
  name: string;
  email: string;
  employeeId?: string | null;
  passwordHash?: string | null;
}

/** Makes an account that has no role yet, and returns its id; the e-mail address must be free in all boards. */
export async function createAccount(board: BoardDb, author: Author, account: NewAccount): Promise<string> {
  const id = newId();
  const email = normalEmail(account.email);
  await board.query
    .insertInto('accounts')
    .values({
      board_id: board.boardId,
      id,
      name: account.name,
      email,
      employee_id: account.employeeId ?? null,
      password_hash: account.passwordHash ?? null,
      created_at: author.at,
      ended_on: null,
    })
    .execute();
  await board.query
    .insertInto('sign_in_names')
    .values({ email, board_id: board.boardId, account_id: id })
    .execute();
  await recordHappenings(board, author, [
    {
      action: 'account.created',
      subjectType: 'account',
      subjectId: id,
      after: { name: account.name, email },
    },
  ]);
  return id;
}

/** Gives an account a role at one school or (`schoolId: null`) at the whole board, from that day on. */
export async function grantRole(
  board: BoardDb,
  author: Author,
  grant: { accountId: string; role: Role; schoolId: string | null; validFrom: string },
): Promise<string> {
  const id = newId();
  const row = {
    board_id: board.boardId,
    id,
    account_id: grant.accountId,
    role: grant.role,
    school_id: grant.schoolId,
    valid_from: grant.validFrom,
    valid_to: null,
  };
  await board.query.insertInto('account_roles').values(row).execute();
  await recordHappenings(board, author, [
    { action: 'role.granted', subjectType: 'account', subjectId: grant.accountId, after: row },
  ]);
  return id;
}

/** Starts a session and returns the secret for the cookie; the database keeps only its hash. */
export async function startSession(
  db: Database,
  session: { boardId: string; accountId: string; now: string },
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const expires = new Date(Date.parse(session.now) + SESSION_HOURS * 3_600_000).toISOString();
  await db
    .insertInto('sessions')
    .values({
      token_hash: hashToken(token),
      board_id: session.boardId,
      account_id: session.accountId,
      account_role_id: null,
      created_at: session.now,
      last_seen_at: session.now,
      expires_at: expires,
    })
    .execute();
  return token;
}

export async function endSession(db: Database, token: string): Promise<void> {
  await db.deleteFrom('sessions').where('token_hash', '=', hashToken(token)).execute();
}

/** Makes another role of the same account the active one. */
export async function switchRole(db: Database, token: string, accountRoleId: string): Promise<void> {
  await db
    .updateTable('sessions')
    .set({ account_role_id: accountRoleId })
    .where('token_hash', '=', hashToken(token))
    .execute();
}

export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

export function normalEmail(email: string): string {
  return email.trim().toLowerCase();
}
