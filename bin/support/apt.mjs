import { spawnSync } from 'node:child_process';

/** Installs a Debian package where that is allowed; false when it can't be done. */
export function aptInstall(name) {
  if (process.getuid?.() !== 0) return false;
  if (spawnSync('apt-get', ['--version']).status !== 0) return false;
  console.log(`Debian-pakket ${name} wordt geïnstalleerd / installing Debian package ${name} ...`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-q'], { env, stdio: 'ignore' });
  const install = spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', name], {
    env,
    encoding: 'utf8',
  });
  if (install.status !== 0) console.log(install.stderr);
  return install.status === 0;
}
