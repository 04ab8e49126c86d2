import type { Services } from '~/app/server/context';
import { log } from '~/app/server/log.server';
import { mailerOf } from '~/app/server/mailer.server';
import { answerResetRequests } from './answer-reset-requests';
import { sendDueMails } from './send-mails';

const EVERY_MS = 1000;

/** Answers who forgot a password and sends mail, for as long as the server runs; `stop` waits for what is under way. */
export function startOutbox(services: Services): { stop: () => Promise<void> } {
  const stopping = new AbortController();
  const send = mailerOf(services.env);
  let underWay: Promise<void> | null = null;
  const work = async () => {
    try {
      await answerResetRequests(services);
      await sendDueMails(services, send, stopping.signal);
    } catch (error) {
      log.error({ error: error instanceof Error ? error.message : 'unknown' }, 'outbox');
    }
    underWay = null;
  };
  const timer = setInterval(() => {
    underWay ??= work();
  }, EVERY_MS);
  return {
    async stop() {
      clearInterval(timer);
      stopping.abort();
      await underWay;
    },
  };
}
