import type { RequestHandler } from 'express';

const CHANGES = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/**
 * Refuses a change that another site sends. Remix's own check skips resource routes and trusts
 * X-Forwarded-Host, so that header is dropped as well.
 */
export const sameOriginOnly: RequestHandler = (request, response, next) => {
  delete request.headers['x-forwarded-host'];
  if (!CHANGES.has(request.method) || comesFromHere(request.headers)) return next();
  response.status(403).type('text/plain; charset=utf-8');
  response.send('Dit verzoek komt van een andere website en is niet uitgevoerd. Open de pagina opnieuw.');
};

function comesFromHere(headers: Record<string, unknown>): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  const origin = headers.origin;
  // Browsers send Origin with every change; only programs leave both headers out, and those carry no stolen cookie.
  if (origin === undefined) return true;
  if (typeof origin !== 'string' || !URL.canParse(origin)) return false;
  return new URL(origin).host === headers.host;
}
