import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './npm.mjs';
import { root } from './root.mjs';
import { hashOf, stampFile } from './stamp.mjs';

const stamp = stampFile('node_modules/.rode-draad-installed');

/** Installs what package-lock.json names, unless it is there already. */
export function installWhenNeeded() {
  // A compiled module belongs to one version of Node.
  const wanted = hashOf(['package-lock.json'], process.versions.modules, process.platform, process.arch);
  if (stamp.has(wanted)) return;
  if (!isInstalledByHand()) {
    console.log('Pakketten worden geïnstalleerd, dat duurt een paar minuten / installing packages ...');
    // The build needs the developers' packages too, whatever NODE_ENV says.
    npm(['ci', '--include=dev'], 'installeren / installing');
  }
  stamp.write(wanted);
}

/** True after a plain `npm install` or `npm ci`: what npm noted down agrees with the lock file. */
function isInstalledByHand() {
  const wanted = packagesIn('package-lock.json');
  const present = packagesIn('node_modules/.package-lock.json');
  if (!wanted || !present) return false;
  const agrees = Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || present[path]?.version === version || (optional && !present[path]),
  );
  return agrees && nativeModuleLoads();
}

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

function nativeModuleLoads() {
  const open = "new (require('better-sqlite3'))(':memory:')";
  return spawnSync(process.execPath, ['-e', open], { cwd: root }).status === 0;
}
