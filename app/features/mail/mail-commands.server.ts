import { type KeyFor, seal } from '~/app/server/keys.server';
import { newId } from '~/db/ids';
import type { BoardDb } from '~/db/scope.server';

export interface Letter {
  recipient: string;
  subject: string;
  text: string;
}

export const MAIL_KEY = 'mail';

/**
 * Puts a mail in the outbox, in the transaction of what causes it, so that neither goes without the other. The text is
 * sealed: it may hold a link that signs somebody in, and the database is copied.
 */
export async function queueMail(
  board: BoardDb,
  keyFor: KeyFor,
  { recipient, subject, text }: Letter,
  now: string,
): Promise<void> {
  const id = newId();
  await board.query
    .insertInto('mails')
    .values({
      id,
      board_id: board.boardId,
      recipient,
      subject,
      body: seal(keyFor(MAIL_KEY), id, text),
      created_at: now,
      send_after: now,
      attempts: 0,
      sent_at: null,
      given_up_at: null,
    })
    .execute();
}
