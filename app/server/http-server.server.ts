import { createServer, type RequestListener, type Server, type ServerOptions } from 'node:http';

const SECOND = 1000;
/** Nobody holds a connection by sending slowly; a file of 12 MB has two minutes, which is a line of 1 Mbit/s. */
export const WAITS = {
  headersTimeout: 20 * SECOND,
  requestTimeout: 120 * SECOND,
  /** Longer than the minute that most reverse proxies keep a connection, so that they never meet a closed one. */
  keepAliveTimeout: 65 * SECOND,
  connectionsCheckingInterval: 5 * SECOND,
} satisfies ServerOptions;

/** An HTTP server that waits no longer than that for what somebody sends. */
export const httpServer = (app: RequestListener, waits: ServerOptions = WAITS): Server =>
  createServer(waits, app);

/** Takes no new connection, and is done when all requests in flight have their answer. */
export function finish(server: Server): Promise<void> {
  // A connection closes right after its answer, instead of waiting for a next request.
  server.keepAliveTimeout = 1;
  const done = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  return done;
}
