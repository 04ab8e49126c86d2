import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS, isSettingOf, SETTING_SOURCES, type SettingKey } from '~/app/domain/settings';

const rows = readFileSync('docs/rules.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
const decisions = rows.filter(([decision = '']) => /^D\d+$/.test(decision));
const bare = (cell: string | undefined) => cell?.replaceAll('`', '') ?? '';

/** What the document says of each setting: source, default, sectors. */
const written = new Map(
  rows.flatMap((cells): [string, [string, string, string]][] => {
    const at = cells.findIndex((cell) => /^`\w+`$/.test(cell));
    if (at < 0) return [];
    return [[bare(cells[at]), [cells[0] ?? '', bare(cells[at + 2]), cells[at + 3] ?? '']]];
  }),
);

it('every decision has a line, in its order', () => {
  expect(decisions.map(([decision]) => decision)).toEqual(
    Array.from({ length: 28 }, (_, index) => `D${index + 1}`),
  );
});

it('every decision is a setting, or says why it is none', () => {
  for (const cells of decisions) {
    const isSetting = cells[2] === 'setting';
    expect([cells[0], isSetting]).toEqual([cells[0], cells[3] !== '']);
    expect(['setting', 'fixed', 'entered', 'screen']).toContain(cells[2]);
    expect([cells[0], cells.at(-1)]).not.toEqual([cells[0], '']);
  }
});

it('every setting of the code is in the document with its source, default and sectors, and no other', () => {
  const keys = Object.keys(DEFAULT_SETTINGS) as SettingKey[];
  const inCode = new Map(
    keys.map((key) => [
      key,
      [
        SETTING_SOURCES[key],
        JSON.stringify(DEFAULT_SETTINGS[key]),
        (['VO', 'PO'] as const).filter((sector) => isSettingOf(sector, key)).join(', '),
      ],
    ]),
  );
  expect(Object.fromEntries(written)).toEqual(Object.fromEntries(inCode));
});
