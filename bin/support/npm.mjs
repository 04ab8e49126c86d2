import { spawnSync } from 'node:child_process';
import { root } from './root.mjs';

/** Runs npm with these arguments; prints npm's own words and throws when it fails. */
export function npm(args, purpose, env = {}) {
  const own = process.env.npm_execpath;
  const isScript = own !== undefined && /npm-cli\.c?js$/.test(own);
  const [program, first] = isScript ? [process.execPath, [own]] : ['npm', []];
  const result = spawnSync(program, [...first, ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: !isScript && process.platform === 'win32',
  });
  if (result.status === 0) return;
  console.log(`${result.stdout ?? ''}${result.stderr ?? ''}${result.error?.message ?? ''}`);
  throw new Error(
    `Mislukt: ${purpose} (npm ${args.join(' ')}). De melding staat hierboven / failed, see above.`,
  );
}
