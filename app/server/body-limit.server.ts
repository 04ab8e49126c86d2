import type { IncomingMessage } from 'node:http';
import type { RequestHandler, Response } from 'express';

/** The largest body that any form may send; a file of an import is the largest that there is. */
export const MAX_BODY_BYTES = 12 * 1024 * 1024;
/** How long the rest of a refused body is read and thrown away, so that its sender gets to the answer. */
const LINGER_MS = 3000;

/** Answers 413 to a body that is too large, whether its length was told beforehand or not. */
export const limitBody: RequestHandler = (request, response, next) => {
  const told = request.headers['content-length'];
  if (Number(told ?? 0) > MAX_BODY_BYTES) return refuse(request, response);
  if (told === undefined && request.headers['transfer-encoding']) countWhileReading(request, response);
  next();
};

/** Once there is too much, the reader of the body meets an error, never a body that ends early. */
function countWhileReading(request: IncomingMessage, response: Response): void {
  let seen = 0;
  const push = request.push.bind(request);
  request.push = (chunk: Buffer | null, encoding?: BufferEncoding) => {
    seen += chunk?.length ?? 0;
    if (seen <= MAX_BODY_BYTES) return push(chunk, encoding);
    refuse(request, response);
    if (request.listenerCount('error') > 0) request.emit('error', new Error('The body is too large'));
    return true;
  };
}

const SENTENCE = 'Het bestand of formulier is groter dan 12 MB. Maak het kleiner en probeer het opnieuw.';

function refuse(request: IncomingMessage, response: Response): void {
  if (response.headersSent) return;
  response.status(413).type('text/plain; charset=utf-8').set('Connection', 'close');
  response.set('Content-Length', String(Buffer.byteLength(SENTENCE)));
  response.write(SENTENCE);
  // Ending the answer closes the connection, and a sender that is still busy would never read it.
  const hangUp = setTimeout(() => response.end(), LINGER_MS).unref();
  request.push = (chunk) => {
    if (chunk === null) response.end();
    return true;
  };
  request.resume();
  response.once('close', () => clearTimeout(hangUp));
}
