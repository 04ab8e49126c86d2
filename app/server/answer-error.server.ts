import type { ErrorRequestHandler } from 'express';
import { BUSY_SENTENCE, BUSY_WAIT, isBusy } from './busy';
import { log } from './log.server';

/** What went wrong in front of or beneath Remix: a sentence for the visitor, the rest for the log. */
export const answerError: ErrorRequestHandler = (error, _request, response, _next) => {
  // An answer that has gone out, such as 413, stands; what Remix still had to say about it is lost.
  if (response.headersSent) return;
  log.error({ error: error instanceof Error ? error.stack : String(error) }, 'request failed');
  const busy = isBusy(error);
  if (busy) response.set('Retry-After', BUSY_WAIT);
  response.status(busy ? 503 : 500).type('text/plain; charset=utf-8');
  response.send(busy ? BUSY_SENTENCE : FAILED_SENTENCE);
};

export const FAILED_SENTENCE =
  'Er ging iets mis en dit is niet gelukt. Wat je had opgeslagen, is bewaard. Probeer het opnieuw.';
