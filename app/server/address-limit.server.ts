import type { RequestHandler } from 'express';

/** Longer than any address that the pages make, also of a table with all its columns chosen. */
export const MAX_ADDRESS = 8000;

/** Answers 414 to an address that no page of ours made. */
export const limitAddress: RequestHandler = (request, response, next) => {
  if (request.url.length <= MAX_ADDRESS) return next();
  response.status(414).type('text/plain; charset=utf-8');
  response.send('Dit adres is te lang. Open de pagina opnieuw via het menu.');
};
