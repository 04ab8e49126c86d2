import type { ErrorRequestHandler } from 'express';
import { log } from './log.server';

/** What went wrong in front of or beneath Remix: a sentence for the visitor, the rest for the log. */
export const answerError: ErrorRequestHandler = (error, _request, response, _next) => {
  // An answer that has gone out, such as 413, stands; what Remix still had to say about it is lost.
  if (response.headersSent) return;
  log.error({ error: error instanceof Error ? error.stack : String(error) }, 'request failed');
  const busy = (error as { code?: unknown } | null)?.code === 'SQLITE_BUSY';
  if (busy) response.set('Retry-After', '5');
  response.status(busy ? 503 : 500).type('text/plain; charset=utf-8');
  response.send(
    busy
      ? 'Het is nu te druk om dit te doen. Er is niets veranderd. Probeer het over een paar tellen opnieuw.'
      : 'Er ging iets mis en dit is niet gelukt. Wat je had opgeslagen, is bewaard. Probeer het opnieuw.',
  );
};
