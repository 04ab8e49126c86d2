import type { ServerBuild } from '@remix-run/node';
import * as entry from '~/app/entry.server';
import * as root from '~/app/root';
import routeConfig from '~/app/routes';
import remixConfig from '~/remix.config.js';

interface Configured {
  id?: string;
  path?: string;
  index?: boolean;
  caseSensitive?: boolean;
  file: string;
  children?: Configured[];
}

const modules = import.meta.glob('../../app/routes/**/*.{ts,tsx}');

/**
 * The routes of the app straight from the source, as Remix's bundle would hold them, so that no build is needed:
 * all of them, or those of `only` (`sign-in`) with the frames around them.
 */
export async function buildFromSource(only?: readonly string[]): Promise<ServerBuild> {
  const isWanted = ({ file, children }: Configured): boolean =>
    !only || only.some((name) => file.startsWith(`routes/${name}.ts`)) || (children ?? []).some(isWanted);
  const routes: ServerBuild['routes'] = { root: { id: 'root', path: '', module: root as never } };
  const add = async (configured: Configured[], parentId: string): Promise<void> => {
    for (const {
      file,
      path,
      index,
      caseSensitive,
      children,
      id = file.replace(/\.tsx?$/, ''),
    } of configured.filter(isWanted)) {
      const module = (await modules[`../../app/${file}`]?.()) as never;
      if (!module) throw new Error(`app/routes.ts names ${file}, which is not there`);
      routes[id] = { id, parentId, path, index, caseSensitive, module };
      await add(children ?? [], id);
    }
  };
  await add((await routeConfig) as Configured[], 'root');
  const assetRoutes = Object.fromEntries(
    Object.values(routes).map((route) => [
      route?.id,
      { ...route, module: `/assets/${route?.id}.js`, imports: [], ...shapeOf(route?.module) },
    ]),
  );
  return {
    entry: { module: entry as never },
    routes,
    assets: {
      version: 'test',
      url: '/assets/manifest-test.js',
      entry: { module: '/assets/entry.client.js', imports: [] },
      routes: assetRoutes as never,
    },
    publicPath: '/',
    assetsBuildDirectory: 'build/client',
    basename: '/',
    isSpaMode: false,
    mode: 'production',
    future: { ...remixConfig.future } as never,
  } as ServerBuild;
}

function shapeOf(module: unknown) {
  const exported = module as Record<string, unknown> | undefined;
  return {
    hasAction: exported?.action !== undefined,
    hasLoader: exported?.loader !== undefined,
    hasClientAction: false,
    hasClientLoader: false,
    hasErrorBoundary: exported?.ErrorBoundary !== undefined,
  };
}
