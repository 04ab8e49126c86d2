import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { root } from '~/bin/support/root.mjs';
import { hashOf, stampFile } from '~/bin/support/stamp.mjs';

/** Runs the check as if Node had that version. */
function startOn(version: string) {
  const check = new URL('../../bin/support/check-node.mjs', import.meta.url);
  const program = `Object.defineProperty(process.versions, 'node', { value: '${version}' }); import('${check}')`;
  return spawnSync(process.execPath, ['-e', program], { encoding: 'utf8' });
}

test.each(['12.22.12', '18.20.4', '20.18.3'])(
  'a start on Node %s says what is needed and stops',
  (version) => {
    const { status, stdout } = startOn(version);
    expect(status).toBe(1);
    expect(stdout).toContain(`Rode Draad heeft Node.js 20.19 of nieuwer nodig; dit is ${version}.`);
    expect(stdout).toContain('needs Node.js 20.19 or newer');
  },
);

test.each(['20.19.0', '22.1.0', '24.0.0'])('a start on Node %s goes on', (version) => {
  expect(startOn(version)).toMatchObject({ status: 0, stdout: '' });
});

let folder: string;
let path: string;
beforeEach(() => {
  mkdirSync(join(root, '.cache'), { recursive: true });
  folder = mkdtempSync(join(root, '.cache', 'stamp-'));
  path = relative(root, folder);
});
afterEach(() => rmSync(folder, { recursive: true }));

test('sources count as changed when a file changes, comes or gets another name, and only then', () => {
  writeFileSync(join(folder, 'a.ts'), 'one');
  const before = hashOf([path]);
  writeFileSync(join(folder, 'a.ts'), 'one');
  expect(hashOf([path])).toBe(before);

  writeFileSync(join(folder, 'a.ts'), 'two');
  const changed = hashOf([path]);
  writeFileSync(join(folder, 'b.ts'), '');
  const more = hashOf([path]);
  rmSync(join(folder, 'a.ts'));
  writeFileSync(join(folder, 'c.ts'), 'two');
  expect(new Set([before, changed, more, hashOf([path])]).size).toBe(4);
});

test('a stamp holds for what it was written for, until it is removed', () => {
  const stamp = stampFile(`${path}/below/stamp`);
  expect(stamp.has('one')).toBe(false);
  stamp.write('one');
  expect([stamp.has('one'), stamp.has('two')]).toEqual([true, false]);
  stamp.remove();
  expect(stamp.has('one')).toBe(false);
});
