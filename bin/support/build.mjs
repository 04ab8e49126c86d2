import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './npm.mjs';
import { root } from './root.mjs';
import { hashOf, stampFile } from './stamp.mjs';

/** What ends up in the build: the server bundle holds queries and rule sets as well. */
const SOURCES = [
  'app',
  'db',
  'seeds',
  'public',
  'package.json',
  'package-lock.json',
  'remix.config.js',
  'tsconfig.json',
  'vite.config.ts',
];
const stamp = stampFile('build/.rode-draad-built');

export function buildWhenNeeded() {
  const wanted = hashOf(SOURCES);
  if (stamp.has(wanted) && existsSync(join(root, 'build/server/index.js'))) return;
  console.log('De applicatie wordt gebouwd / building the application ...');
  stamp.remove();
  npm(['run', 'build'], 'bouwen / building', { NODE_ENV: 'production' });
  stamp.write(wanted);
}
