import type { ServerBuild } from '@remix-run/node';

type Route = NonNullable<ServerBuild['routes'][string]>;

/** Every route with its whole address, parameters as in `app/routes.ts`. */
export function pathsOf(build: ServerBuild): { route: Route; path: string }[] {
  return Object.values(build.routes).flatMap((route) =>
    route ? [{ route, path: `/${addressOf(build, route)}` }] : [],
  );
}

function addressOf(build: ServerBuild, route: Route): string {
  const parent = route.parentId ? build.routes[route.parentId] : undefined;
  const before = parent ? addressOf(build, parent) : '';
  return [before, route.path ?? ''].filter((part) => part !== '').join('/');
}

/** An address of that pattern; values that are not given are `x`. */
export function fillIn(path: string, values: Record<string, string>): string {
  return path.replace(/:(\w+)\??/g, (_, name: string) => values[name] ?? 'x');
}
