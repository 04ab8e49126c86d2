/** @type {import('@remix-run/dev').VitePluginConfig} */
export default {
  appDirectory: 'app',
  buildDirectory: 'build',
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_routeConfig: true,
    // Both stay off: their code has known holes that get no more fixes (docs/decisions/0002-remix-at-the-edge.md).
    v3_singleFetch: false,
    v3_lazyRouteDiscovery: false,
  },
};
