import type { IncomingHttpHeaders } from 'node:http';
import type { RequestHandler } from 'express';

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses a change that another site sends. Remix's own check skips resource routes and trusts
 * X-Forwarded-Host, so that header is dropped as well.
 */
export const sameOriginOnly: RequestHandler = (request, response, next) => {
  delete request.headers['x-forwarded-host'];
  if (READS.has(request.method) || comesFromHere(request.headers)) return next();
  response.status(403).type('text/plain; charset=utf-8');
  response.send('Dit verzoek komt van een andere website en is niet uitgevoerd. Open de pagina opnieuw.');
};

function comesFromHere({ origin, host, ...headers }: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  // Browsers send Origin with every change; only programs leave both headers out, and those carry no stolen cookie.
  if (origin === undefined) return true;
  if (!URL.canParse(origin)) return false;
  return isOwn(new URL(origin), host);
}

/** With `PUBLIC_URL` only that address is ours; without it, the one that was asked for. */
function isOwn(origin: URL, host: string | undefined): boolean {
  const told = process.env.PUBLIC_URL;
  return told && URL.canParse(told) ? origin.origin === new URL(told).origin : origin.host === host;
}
