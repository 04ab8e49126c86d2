import type { ServerBuild } from '@remix-run/node';
import { FAILED_SENTENCE } from './answer-error.server';
import { BUSY_SENTENCE, BUSY_WAIT, isBusy } from './busy';
import { log } from './log.server';

type Build = ServerBuild | (() => Promise<ServerBuild>);
type Route = NonNullable<ServerBuild['routes'][string]>;
type Handler = NonNullable<Route['module']['loader']>;

/**
 * The same routes, whose loaders and actions answer 503 when the database is locked, and whose files answer an error
 * of ours with a sentence; the errors of pages go on to their boundary.
 */
export const answeringFailures = (build: Build): Build =>
  typeof build === 'function' ? async () => withAnswers(await build()) : withAnswers(build);

const withAnswers = (build: ServerBuild): ServerBuild => ({
  ...build,
  routes: Object.fromEntries(
    Object.entries(build.routes).map(([id, route]) => [id, route && answering(route)]),
  ),
});

function answering(route: Route): Route {
  const { loader, action, default: page } = route.module;
  const guarded =
    (handler: Handler): Handler =>
    async (asked) => {
      try {
        return await handler(asked);
      } catch (error) {
        const answer = isBusy(error) ? busy() : page || error instanceof Response ? error : failed(error);
        const wait = answer instanceof Response && answer.headers.get('Retry-After');
        if (wait) asked.context.retryAfter = wait;
        throw answer;
      }
    };
  return {
    ...route,
    module: {
      ...route.module,
      ...(loader && { loader: guarded(loader) }),
      ...(action && { action: guarded(action as Handler) as typeof action }),
    },
  };
}

const busy = () => new Response(BUSY_SENTENCE, { status: 503, headers: { 'Retry-After': BUSY_WAIT } });

function failed(error: unknown): Response {
  log.error({ error: error instanceof Error ? error.stack : String(error) }, 'request failed');
  return new Response(FAILED_SENTENCE, { status: 500 });
}
