import { queueMail } from '~/app/features/mail/mail-commands.server';
import { type Author, recordHappenings } from '~/app/features/trail/trail-commands.server';
import type { KeyFor } from '~/app/server/keys.server';
import type { Database } from '~/db/connection.server';
import { newId } from '~/db/ids';
import type { BoardDb } from '~/db/scope.server';
import { makeLink } from './link-commands.server';
import { resetMail } from './mail-texts';
import { normalEmail } from './normal-email';

/** Mail to one account in an hour, however often it is asked for. */
const MOST_IN_AN_HOUR = 3;

/** Notes that somebody asks another password: the same one row, whether anybody has that address or not. */
export async function askReset(db: Database, asked: { email: string; now: string }): Promise<void> {
  await db
    .insertInto('password_reset_requests')
    .values({ id: newId(), email: normalEmail(asked.email), created_at: asked.now })
    .execute();
}

/** The requests that nobody looked into yet, oldest first. */
export async function listResetRequests(db: Database) {
  return db.selectFrom('password_reset_requests').selectAll().orderBy('id').limit(100).execute();
}

/** Takes a request; false when it is gone already. */
export async function takeResetRequest(db: Database, id: string): Promise<boolean> {
  const taken = await db.deleteFrom('password_reset_requests').where('id', '=', id).executeTakeFirst();
  return taken.numDeletedRows === 1n;
}

/** Mails a code by which the owner of the account chooses another password, unless that was done often enough. */
export async function mailReset(
  board: BoardDb,
  author: Author,
  reset: { accountId: string; now: string; keyFor: KeyFor; addressOf: (code: string) => string },
): Promise<void> {
  const { accountId, now } = reset;
  const { name, email } = await board.query
    .selectFrom('accounts')
    .select(['name', 'email'])
    .where('board_id', '=', board.boardId)
    .where('id', '=', accountId)
    .executeTakeFirstOrThrow();
  const { subject } = resetMail(name, '');
  const { sent } = await board.query
    .selectFrom('mails')
    .select((eb) => eb.fn.countAll<number>().as('sent'))
    .where('board_id', '=', board.boardId)
    .where('recipient', '=', email)
    .where('subject', '=', subject)
    .where('created_at', '>', new Date(Date.parse(now) - 3_600_000).toISOString())
    .executeTakeFirstOrThrow();
  if (sent >= MOST_IN_AN_HOUR) return;
  const code = await makeLink(board, { kind: 'password-reset', accountId, now });
  await queueMail(board, reset.keyFor, { recipient: email, ...resetMail(name, reset.addressOf(code)) }, now);
  await recordHappenings(board, author, [
    { action: 'password.reset-asked', subjectType: 'account', subjectId: accountId },
  ]);
}
