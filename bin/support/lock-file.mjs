import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

// `npm ci` wants the packages of all platforms in the lock file. npm leaves out those that the registry did not
// offer when the file was made, as a mirror may do, and then every fresh clone fails to install.

const FILE = join(root, 'package-lock.json');
const SYSTEMS = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const PROCESSORS = ['arm64', 'x64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'wasm32', 'arm'];

export function readLockFile() {
  return JSON.parse(readFileSync(FILE, 'utf8'));
}

/** The packages for other platforms that the lock file names and does not describe, with what their names tell. */
export function missingPlatforms({ packages }) {
  return Object.entries(packages).flatMap(([path, { dev, optionalDependencies = {} }]) => {
    const names = Object.keys(optionalDependencies);
    const sibling =
      names.map((name) => placeOf(packages, path, name)).find((place) => place !== undefined) ?? '';
    const folder = sibling.slice(0, sibling.lastIndexOf('node_modules/'));
    return names
      .filter((name) => placeOf(packages, path, name) === undefined)
      .map((name) => [
        `${folder}node_modules/${name}`,
        { version: optionalDependencies[name], ...(dev && { dev }), optional: true, ...platformOf(name) },
      ]);
  });
}

export function completeLockFile() {
  const lock = readLockFile();
  const missing = missingPlatforms(lock);
  const { '': own, ...rest } = { ...lock.packages, ...Object.fromEntries(missing) };
  const sorted = Object.entries(rest).sort(([a], [b]) => a.localeCompare(b, 'en'));
  lock.packages = { '': own, ...Object.fromEntries(sorted) };
  writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
  return missing.length;
}

/** Where Node would find the package, looking upwards. */
function placeOf(packages, from, name) {
  for (let folder = from; ; folder = folder.replace(/\/?node_modules\/(?:@[^/]+\/)?[^/]+$/, '')) {
    const place = `${folder && `${folder}/`}node_modules/${name}`;
    if (packages[place]) return place;
    if (folder === '') return undefined;
  }
}

function platformOf(name) {
  const os = SYSTEMS.find((system) => name.includes(system));
  const cpu = PROCESSORS.find((processor) => name.includes(processor));
  const libc = name.includes('musl') ? 'musl' : os === 'linux' && /-gnu/.test(name) ? 'glibc' : undefined;
  return { ...(os && { os: [os] }), ...(cpu && { cpu: [cpu] }), ...(libc && { libc: [libc] }) };
}
