import { spawnSync } from 'node:child_process';

// The table comes from a real server, which the test starts; here it writes what it otherwise compares.
const test = ['vitest', 'run', '--project', 'storage', 'test/server/access-outcomes.test.ts', '--update'];
process.exitCode = spawnSync('npx', test, { stdio: 'inherit' }).status ?? 1;
