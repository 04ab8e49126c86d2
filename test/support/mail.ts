import { answerResetRequests } from '~/app/jobs/answer-reset-requests';
import { sendDueMails } from '~/app/jobs/send-mails';
import { systemClock } from '~/app/server/clock.server';
import type { Services } from '~/app/server/context';
import { readEnv } from '~/app/server/env.server';
import { keysFrom } from '~/app/server/keys.server';
import type { Outgoing } from '~/app/server/mailer.server';
import type { Database } from '~/db/connection.server';
import { SECRET, TODAY } from './test-server';

/** What the outbox of a test server works with. */
export const outboxOf = (db: Database): Pick<Services, 'db' | 'clock' | 'keyFor' | 'env'> => ({
  db,
  clock: { ...systemClock, today: () => TODAY },
  keyFor: keysFrom(SECRET),
  env: readEnv({}),
});

/** Does what the outbox does in the background, and tells which mails went out. */
export async function sendWaitingMails(db: Database): Promise<Outgoing[]> {
  const sent: Outgoing[] = [];
  const outbox = outboxOf(db);
  await answerResetRequests(outbox);
  await sendDueMails(outbox, async (mail) => void sent.push(mail));
  return sent;
}

/** The code at the end of the address that a mail holds. */
export const codeIn = ({ text }: { text: string }): string =>
  /\/([a-z0-9]+(?:-[a-z0-9]+){3})$/m.exec(text)?.[1] ?? '';
