import './support/check-node.mjs';

const { installWhenNeeded } = await import('./support/install.mjs');
const { buildWhenNeeded } = await import('./support/build.mjs');
const { serve } = await import('./support/server.mjs');

installWhenNeeded();
buildWhenNeeded();
serve('production');
