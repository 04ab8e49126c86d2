import type { IncomingHttpHeaders } from 'node:http';
import type { RequestHandler } from 'express';
import type { Env } from './env.server';

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses a change that another site sends. Remix's own check skips resource routes and trusts
 * X-Forwarded-Host, so that header is dropped as well.
 */
export function sameOriginOnly({ PUBLIC_URL }: Pick<Env, 'PUBLIC_URL'>): RequestHandler {
  const own = PUBLIC_URL ? new URL(PUBLIC_URL).origin : undefined;
  return (request, response, next) => {
    delete request.headers['x-forwarded-host'];
    if (READS.has(request.method) || comesFromHere(request.headers, own)) return next();
    response.status(403).type('text/plain; charset=utf-8');
    response.send('Dit verzoek komt van een andere website en is niet uitgevoerd. Open de pagina opnieuw.');
  };
}

/** With `PUBLIC_URL` only that address is ours; without it, the one that was asked for. */
function comesFromHere({ origin, host, ...headers }: IncomingHttpHeaders, own: string | undefined): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  // Browsers send Origin with every change; only programs leave both headers out, and those carry no stolen cookie.
  if (origin === undefined) return true;
  if (!URL.canParse(origin)) return false;
  const from = new URL(origin);
  return own ? from.origin === own : from.host === host;
}
