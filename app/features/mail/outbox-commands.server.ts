import type { MailsTable } from '~/db/account-tables';
import type { Database } from '~/db/connection.server';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** Longer than sending takes: whoever claims a mail is the only one that sends it meanwhile. */
const CLAIM_MS = 5 * MINUTE_MS;
/** How long to wait after the first, second, ... failure; the last one stays. */
const WAITS_MS = [1, 5, 15, 60, 180, 360].map((minutes) => minutes * MINUTE_MS);
/** No link in a mail works for longer. */
const WORTHLESS_AFTER_MS = 7 * DAY_MS;
const FORGOTTEN_AFTER_MS = 30 * DAY_MS;

const after = (moment: string, ms: number) => new Date(Date.parse(moment) + ms).toISOString();

/** Takes the mail that waits longest; of several that ask at once, one gets it. Null: nothing is due. */
export async function claimMail(db: Database, now: string): Promise<MailsTable | null> {
  for (;;) {
    const due = await db
      .selectFrom('mails')
      .selectAll()
      .where('sent_at', 'is', null)
      .where('given_up_at', 'is', null)
      .where('send_after', '<=', now)
      .orderBy('send_after')
      .orderBy('id')
      .limit(1)
      .executeTakeFirst();
    if (!due) return null;
    const claim = await db
      .updateTable('mails')
      .set({ send_after: after(now, CLAIM_MS), attempts: due.attempts + 1 })
      .where('id', '=', due.id)
      .where('sent_at', 'is', null)
      .where('send_after', '=', due.send_after)
      .executeTakeFirst();
    if (claim.numUpdatedRows === 1n) return { ...due, attempts: due.attempts + 1 };
  }
}

/** It is gone: what it said is kept no longer. */
export async function markSent(db: Database, id: string, now: string): Promise<void> {
  await db.updateTable('mails').set({ sent_at: now, body: '' }).where('id', '=', id).execute();
}

/** It waits for another attempt, longer each time; after a week it is given up. */
export async function postponeMail(
  db: Database,
  { id, attempts, created_at }: MailsTable,
  now: string,
): Promise<void> {
  const wait = WAITS_MS[Math.min(attempts, WAITS_MS.length) - 1] ?? MINUTE_MS;
  const next = after(now, wait);
  const change =
    next > after(created_at, WORTHLESS_AFTER_MS) ? { given_up_at: now, body: '' } : { send_after: next };
  await db.updateTable('mails').set(change).where('id', '=', id).execute();
}

/** A month after it was sent or given up, nobody needs to know to whom. */
export async function forgetOldMails(db: Database, now: string): Promise<void> {
  const before = after(now, -FORGOTTEN_AFTER_MS);
  await db
    .deleteFrom('mails')
    .where((where) => where.or([where('sent_at', '<', before), where('given_up_at', '<', before)]))
    .execute();
}
