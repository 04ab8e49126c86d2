import './support/check-node.mjs';

const { installWhenNeeded } = await import('./support/install.mjs');
const { serve } = await import('./support/server.mjs');

installWhenNeeded();
serve('development');
