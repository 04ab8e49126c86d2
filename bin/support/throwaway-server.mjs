import { spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.mjs';
import { root } from './root.mjs';

const DATABASE = 'rode-draad.sqlite';
/** Making the demo story takes a minute on a busy machine. */
const START_MS = 280_000;

/**
 * A production server on data of its own, as `npm start` runs it: with the demo story, or with a copy of `database`.
 * @param {{ port?: number, database?: string, env?: Record<string, string> }} [options]
 * @returns {Promise<{ url: string, pid: number, database: string, stop: () => Promise<void> }>}
 */
export async function startThrowawayServer({ port, database, env = {} } = {}) {
  const data = mkdtempSync(join(tmpdir(), 'rode-draad-server-'));
  if (database) copyFileSync(database, join(data, DATABASE));
  const chosen = port ?? (await freePort());
  const { DATABASE_URL: _, ...own } = process.env;
  const server = spawn(process.execPath, ['--import', 'tsx', 'bin/serve.ts'], {
    cwd: root,
    env: { ...own, RODE_DRAAD_DATA: data, PORT: String(chosen), ...env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (text) => (log += text));

  const ended = new Promise((resolve) => server.once('exit', resolve));
  const clean = () => {
    server.kill('SIGKILL');
    rmSync(data, { recursive: true, force: true });
  };
  process.once('exit', clean);
  const stop = async () => {
    server.kill('SIGTERM');
    await ended;
    process.off('exit', clean);
    clean();
  };

  const url = `http://localhost:${chosen}`;
  const isReady = await Promise.race([answers(`${url}/healthz`), ended.then(() => false)]);
  if (isReady) return { url, pid: server.pid, database: join(data, DATABASE), stop };
  await stop();
  throw new Error(`The server did not start:\n${log}`);
}

async function answers(url) {
  const end = Date.now() + START_MS;
  while (Date.now() < end) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}
