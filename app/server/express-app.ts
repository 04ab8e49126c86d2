import { createRequestHandler } from '@remix-run/express';
import type { ServerBuild } from '@remix-run/node';
import compression from 'compression';
import express, { type Express, type RequestHandler } from 'express';
import type { ViteDevServer } from 'vite';
import { pingDatabase } from '~/app/features/installation/installation-queries.server';
import { limitAddress } from './address-limit.server';
import { answerError } from './answer-error.server';
import { answeringFailures } from './answer-failures.server';
import { limitBody } from './body-limit.server';
import type { Services } from './context';
import { keepForms } from './keep-forms.server';
import { log } from './log.server';
import { recognise } from './recognise.server';
import { sameOriginOnly } from './same-origin.server';
import { securityHeaders } from './security-headers.server';

/** The whole server: shell first (headers, origin, size), then health, then files, then Remix. */
export function createApp(
  services: Services,
  build: ServerBuild | (() => Promise<ServerBuild>),
  vite?: ViteDevServer,
): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', services.env.TRUSTED_PROXIES);
  app.use(securityHeaders(services.env, vite !== undefined));
  app.use(compression());
  app.get('/healthz', health(services));
  if (vite) app.use(vite.middlewares);
  else app.use('/assets', express.static('build/client/assets', { immutable: true, maxAge: '1y' }));
  app.use(express.static('build/client', { maxAge: '1h', index: false }));
  app.use(limitAddress, sameOriginOnly(services.env), limitBody);
  app.use(recognise(services), keepForms);
  if (services.env.RODE_DRAAD_BENCH === '1') {
    app.get('/bench/cpu', (_request, response) => void response.json(process.cpuUsage()));
  }
  app.all(
    '*',
    createRequestHandler({
      build: answeringFailures(build),
      // In any other mode than this one, errors tell of the inside.
      mode: vite ? 'development' : 'production',
      getLoadContext: (_request, response) => response.locals.context,
    }),
  );
  app.use(answerError);
  return app;
}

function health({ db }: Services): RequestHandler {
  return async (_request, response) => {
    try {
      await pingDatabase(db);
      response.json({ status: 'ok', database: 'ok' });
    } catch (error) {
      log.error({ error: error instanceof Error ? error.message : 'unknown' }, 'database does not answer');
      response.status(503).json({ status: 'unavailable', database: 'no answer' });
    }
  };
}
