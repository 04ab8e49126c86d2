import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './root.mjs';

/** A hash of names and contents; what is not there counts as empty, so that its coming is a change too. */
export function hashOf(paths, ...extra) {
  const hash = createHash('sha256').update(JSON.stringify(extra));
  for (const path of paths.flatMap((path) => filesBelow(path))) {
    hash.update(`\n${path}\n`).update(readFileSync(join(root, path)));
  }
  return hash.digest('hex');
}

function filesBelow(path) {
  const stat = statSync(join(root, path), { throwIfNoEntry: false });
  if (!stat) return [];
  if (!stat.isDirectory()) return [path];
  const names = readdirSync(join(root, path)).sort();
  return names.flatMap((name) => filesBelow(`${path}/${name}`));
}

/** Remembers for which sources something was made. */
export function stampFile(path) {
  const file = join(root, path);
  return {
    has(value) {
      try {
        return readFileSync(file, 'utf8') === value;
      } catch {
        return false;
      }
    },
    write(value) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, value);
    },
    remove() {
      rmSync(file, { force: true });
    },
  };
}
