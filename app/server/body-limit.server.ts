import type { RequestHandler } from 'express';

/** The largest body that any form may send; a file of an import is the largest that there is. */
export const MAX_BODY_BYTES = 12 * 1024 * 1024;

/** Answers 413 to a body that is too large, whether its length was told beforehand or not. */
export const limitBody: RequestHandler = (request, response, next) => {
  const refuse = () => {
    response.status(413).type('text/plain; charset=utf-8').set('Connection', 'close');
    response.send('Het bestand of formulier is groter dan 12 MB. Maak het kleiner en probeer het opnieuw.');
  };
  if (Number(request.headers['content-length'] ?? 0) > MAX_BODY_BYTES) return refuse();
  if (request.headers['content-length'] === undefined && request.headers['transfer-encoding']) {
    let seen = 0;
    const push = request.push.bind(request);
    request.push = (chunk: Buffer | null, encoding?: BufferEncoding) => {
      seen += chunk?.length ?? 0;
      if (seen <= MAX_BODY_BYTES) return push(chunk, encoding);
      if (!response.headersSent) refuse();
      request.destroy();
      return false;
    };
  }
  next();
};
