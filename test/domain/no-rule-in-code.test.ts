import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { seededRuleBook } from '~/seeds/rules';

const DOMAIN = 'app/domain';
const EVERYWHERE = new Set(['0', '1']);

/** Numbers of the calendar, of units and of arithmetic itself; none of these files is a calculator. */
const STRUCTURE: Readonly<Record<string, readonly string[]>> = {
  'exact.ts': ['2', '3', '4', '10', '25', '64'],
  'tenths.ts': ['2', '2000'],
  'dates.ts': ['2', '4', '5', '7', '8', '10', '12', '28', '29', '30', '31', '100', '365', '400', '3'],
  'school-year.ts': ['2', '7', '8', '12', '1900', '9998'],
  'fte.ts': ['4', '10000'],
  'hours.ts': ['100'],
  'money.ts': ['100'],
  'shares.ts': ['100', '1000'],
  // D24: the smallest group that is shown is a choice of the product, not a rule.
  'settings.ts': ['5'],
};

const files = readdirSync(DOMAIN, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);

/** Every number in a syntax tree, also one that is written as text for `Exact.decimal`. */
function numbersIn(source: string): { text: string; line: number }[] {
  const tree = ts.createSourceFile('file.ts', source, ts.ScriptTarget.Latest, true);
  const found: { text: string; line: number }[] = [];
  const visit = (node: ts.Node): void => {
    const isNumber = ts.isNumericLiteral(node) || ts.isBigIntLiteral(node);
    const isWritten = ts.isStringLiteralLike(node) && /^[+-]?\d+([.,]\d+)?$/.test(node.text);
    if (isNumber || isWritten) {
      const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({ text: node.text.replace(/n$/, ''), line });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

describe('no number of a rule stands in code', () => {
  it.each(files)('%s', (name) => {
    const allowed = new Set([...EVERYWHERE, ...(STRUCTURE[name] ?? [])]);
    const found = numbersIn(readFileSync(join(DOMAIN, name), 'utf8')).filter(
      ({ text }) => !allowed.has(text),
    );
    expect(found).toEqual([]);
  });

  it('would be seen, whatever way it is written', () => {
    const values = seededRuleBook()
      .rules.flatMap((rule) => rule.value)
      .filter((value) => typeof value === 'number' && value !== 0 && value !== 1);
    expect(values).toContain(83);
    for (const value of values) {
      expect(numbersIn(`const a = ${value}; const b = Exact.decimal('${value}');`)).toHaveLength(2);
    }
    expect(numbersIn('const a = [83n, 1_659, -0.1, x * 43];').map(({ text }) => text)).toEqual([
      '83',
      '1659',
      '0.1',
      '43',
    ]);
  });
});
