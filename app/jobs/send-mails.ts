import { MAIL_KEY } from '~/app/features/mail/mail-commands.server';
import {
  claimMail,
  forgetOldMails,
  markSent,
  postponeMail,
} from '~/app/features/mail/outbox-commands.server';
import type { Services } from '~/app/server/context';
import { unseal } from '~/app/server/keys.server';
import { log } from '~/app/server/log.server';
import type { Mailer } from '~/app/server/mailer.server';

type Needs = Pick<Services, 'db' | 'keyFor' | 'clock'>;

/** Sends every mail that is due, each once; one that can't be sent now waits. `stop` ends it between two mails. */
export async function sendDueMails(
  { db, keyFor, clock }: Needs,
  send: Mailer,
  stop?: AbortSignal,
): Promise<void> {
  await forgetOldMails(db, clock.elapsing());
  while (!stop?.aborted) {
    const mail = await claimMail(db, clock.elapsing());
    if (!mail) return;
    const { id, recipient, subject, attempts } = mail;
    try {
      await send({ id, recipient, subject, text: unseal(keyFor(MAIL_KEY), id, mail.body) });
    } catch (error) {
      // Of the reason only its code: a mail server's words often hold the address.
      log.warn({ mail: id, attempts, code: codeOf(error) }, 'mail waits for another attempt');
      await postponeMail(db, mail, clock.elapsing());
      continue;
    }
    await markSent(db, id, clock.elapsing());
  }
}

const codeOf = (error: unknown) => String((error as { code?: unknown } | null)?.code ?? 'unknown');
