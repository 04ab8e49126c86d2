import './support/check-node.mjs';

const { prepare } = await import('./support/prepare.mjs');
prepare({ build: true });

const { spawnSync } = await import('node:child_process');
const { root } = await import('./support/root.mjs');
const bench = ['--import', 'tsx', 'test/bench/dashboard.bench.ts'];
process.exit(spawnSync(process.execPath, bench, { cwd: root, stdio: 'inherit' }).status ?? 1);
