import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { rodeDraad } from '../support/command-line';

const PATIENCE = 60_000;
const folder = mkdtempSync(join(tmpdir(), 'rules-check-'));
afterAll(() => rmSync(folder, { recursive: true }));

const right = {
  id: 'A',
  group: 'A',
  calculator: 'basic-right',
  title: 'Teacher',
  ruleset: 'VO-2014',
  inputs: { sector: 'VO', school_year: '2014/2015', function_category: 'leraar', fte: 0.8 },
  expected: { basic_right_hours: 66.4 },
};

function check(content: string, ...options: string[]) {
  const file = join(folder, 'examples.json');
  writeFileSync(file, content);
  return rodeDraad(['rules', 'check', file, ...options]);
}

const checkExamples = (examples: unknown[], ...options: string[]) =>
  check(JSON.stringify({ version: '1.0', examples }), ...options);

it(
  'finds every worked example of the product right',
  async () => {
    const { code, out } = await rodeDraad(['rules', 'check', 'seeds/rules/worked-examples.json', '--json']);
    expect([code, JSON.parse(out)]).toEqual([0, { passed: 109, failed: 0, unsupported: 0, notPassed: [] }]);
  },
  PATIENCE,
);

const wrong = { ...right, id: 'B', expected: { basic_right_hours: 66.41, basic_right_eur: 480, other: 1 } };
const unreadable = { ...right, id: 'C', title: 'Surprise', inputs: { ...right.inputs, surprise: 1 } };
const unknown = { ...right, id: 'D', calculator: 'constructor' };

it(
  'tells what comes out differently and what it can not read, and ends badly',
  async () => {
    const { code, out } = await checkExamples([right, wrong, unreadable, unknown, { id: 'E' }, 6]);
    expect(code).toBe(1);
    expect(out).toBe(
      [
        'B Teacher',
        '  basic_right_hours: verwacht 66.41, gevonden 66.4',
        '  other: verwacht 1, gevonden niets',
        'C Surprise',
        '  niet te rekenen: Unrecognized key: "surprise"',
        'D Teacher',
        '  niet te rekenen: calculator constructor',
        'E',
        '  niet te rekenen: calculator Invalid input: expected string, received undefined',
        '6',
        '  niet te rekenen: Invalid input: expected object, received number',
        '1 goed, 1 anders, 4 niet te rekenen (6 voorbeelden)',
        '',
      ].join('\n'),
    );
  },
  PATIENCE,
);

it(
  'counts in JSON, with what did not pass',
  async () => {
    const { code, out } = await checkExamples([right, wrong, unreadable], '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      passed: 1,
      failed: 1,
      unsupported: 1,
      notPassed: [
        {
          id: 'B',
          title: 'Teacher',
          state: 'failed',
          differences: [
            { key: 'basic_right_hours', expected: 66.41, found: 66.4 },
            { key: 'other', expected: 1 },
          ],
        },
        { id: 'C', state: 'unsupported', reason: 'Unrecognized key: "surprise"' },
      ],
    });
  },
  PATIENCE,
);

it.each([
  ['{"examples": []}', 'staan geen voorbeelden'],
  ['{"rules": []}', 'is geen JSON met een lijst "examples"'],
  ['{"examples": [', 'is geen JSON met een lijst "examples"'],
])(
  'refuses %s with one sentence',
  async (content, sentence) => {
    const { code, out, err } = await check(content, '--json');
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
  },
  PATIENCE,
);

it(
  'refuses a file that is not there',
  async () => {
    const { code, out, err } = await rodeDraad(['rules', 'check', join(folder, 'none.json')]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toBe(`Het bestand ${join(folder, 'none.json')} is er niet of kan niet worden gelezen.\n`);
  },
  PATIENCE,
);
