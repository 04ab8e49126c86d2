import { spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aptInstall } from './apt.mjs';
import { freePort } from './free-port.mjs';

/** What TEST_DATABASE_URL reads when nothing better than PGlite is there. */
export const PGLITE = 'pglite:';

/**
 * A PostgreSQL for the storage tests: the one of TEST_DATABASE_URL, else a throw-away server of our own.
 * `url` belongs to a role that may create databases and roles.
 * @returns {Promise<{ url: string, stop: () => void }>}
 */
export async function findPostgres({ mayInstall = false } = {}) {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, stop() {} };
  const programs = findPrograms() ?? (mayInstall && aptInstall('postgresql') ? findPrograms() : undefined);
  if (programs) return startServer(programs);
  console.log(
    'Geen PostgreSQL gevonden: de opslagtests draaien op PGlite / No PostgreSQL found: using PGlite.',
  );
  return { url: PGLITE, stop() {} };
}

function findPrograms() {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...versions.map((version) => join(debian, version, 'bin')), ...pathFolders()];
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
}

function pathFolders() {
  return (process.env.PATH ?? '').split(':').filter((folder) => folder !== '');
}

async function startServer(programs) {
  const home = mkdtempSync(join(tmpdir(), 'rode-draad-postgres-'));
  const asUser = { ...otherUserWhenRoot(home), cwd: home };
  const data = join(home, 'data');
  const init = spawnSync(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    { ...asUser, encoding: 'utf8' },
  );
  if (init.status !== 0) {
    rmSync(home, { recursive: true, force: true });
    throw new Error(`initdb: ${init.error?.message ?? init.stderr}`);
  }

  const port = await freePort();
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    autovacuum: 'off',
    max_connections: '100',
  };
  const server = spawn(
    join(programs, 'postgres'),
    [
      '-D',
      data,
      '-p',
      String(port),
      ...Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`]),
    ],
    { ...asUser, stdio: ['ignore', 'ignore', 'pipe'] },
  );

  let stopped = false;
  const stop = () => {
    if (stopped) return;
    stopped = true;
    process.off('exit', stop);
    // The data are thrown away, so nothing needs to be saved first.
    server.kill('SIGQUIT');
    rmSync(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  };
  process.on('exit', stop);
  await untilReady(server);
  server.unref();
  server.stderr.unref();
  return { url: `postgres://postgres@127.0.0.1:${port}/postgres`, stop };
}

/** PostgreSQL refuses to run as root. */
function otherUserWhenRoot(home) {
  if (process.getuid?.() !== 0) return {};
  const id = (flag) =>
    ['postgres', 'nobody']
      .map((user) => spawnSync('id', [flag, user], { encoding: 'utf8' }))
      .find((answer) => answer.status === 0)
      ?.stdout.trim();
  const uid = Number(id('-u') ?? 65534);
  const gid = Number(id('-g') ?? 65534);
  chownSync(home, uid, gid);
  return { uid, gid };
}

function untilReady(server) {
  return new Promise((resolve, reject) => {
    let log = '';
    server.stderr.on('data', (text) => {
      log += text;
      if (log.includes('ready to accept connections')) resolve(undefined);
    });
    server.on('error', reject);
    server.on('exit', () => reject(new Error(`PostgreSQL stopped: ${log}`)));
  });
}
