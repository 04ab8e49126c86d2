import './support/check-node.mjs';

const { prepare } = await import('./support/prepare.mjs');
const { serve } = await import('./support/server.mjs');

prepare({ build: true });
serve('production');
