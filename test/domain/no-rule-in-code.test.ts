import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { seededRuleBook } from '~/seeds/rules';

const DOMAIN = 'app/domain';
const ADAPTERS = 'app/features/rules/example-adapters';
const EVERYWHERE = new Set(['0', '1']);

/** Numbers of the calendar, of units and of arithmetic itself, with why each is no rule's value there. */
const STRUCTURE: Readonly<Record<string, readonly string[]>> = {
  // Powers of ten, doubling for the half, and from where fractions are reduced.
  [`${DOMAIN}/exact.ts`]: ['2', '3', '4', '10', '25', '64'],
  [`${DOMAIN}/tenths.ts`]: ['2', '2000'],
  // The calendar.
  [`${DOMAIN}/dates.ts`]: [
    ...['2', '3', '4', '5', '7', '8', '10', '12'],
    ...['28', '29', '30', '31', '100', '365', '400'],
  ],
  [`${DOMAIN}/school-year.ts`]: ['2', '7', '8', '12', '1900', '9998'],
  // Ten-thousandths, hundredths and per cent.
  [`${DOMAIN}/fte.ts`]: ['10000'],
  [`${DOMAIN}/hours.ts`]: ['100'],
  [`${DOMAIN}/money.ts`]: ['100'],
  [`${DOMAIN}/shares.ts`]: ['100', '1000'],
  // D24 and digest 2.6: the smallest group that is shown and the years that data is kept are choices, not rules.
  [`${DOMAIN}/settings.ts`]: ['2', '5'],
  // The longest that a school may choose, because no agreement knows one.
  [`${DOMAIN}/retention.ts`]: ['10'],
  // From how many digits a number tells who somebody is.
  [`${DOMAIN}/identity.ts`]: ['5'],
  // Limits of a session, in hours and minutes, are a choice of the product.
  [`${DOMAIN}/session-limits.ts`]: ['12', '60', '60000'],
  // Names of kinds of activities, as the register numbers them.
  [`${DOMAIN}/register-kinds.ts`]: ['2', '3', '4'],
  // Hundredths, decimals of a job size, and the years that an example may name.
  [`${ADAPTERS}/adapter.ts`]: ['4', '100', '1900', '9000'],
  // Decimals and tenths in which an example writes an outcome.
  [`${ADAPTERS}/basic-right-part-year.ts`]: ['4'],
  [`${ADAPTERS}/re-registration.ts`]: ['4'],
  [`${ADAPTERS}/lumpsum-share.ts`]: ['4'],
  [`${ADAPTERS}/task-policy.ts`]: ['3'],
  [`${ADAPTERS}/coverage.ts`]: ['10'],
  [`${ADAPTERS}/learning-mix.ts`]: ['10'],
  [`${ADAPTERS}/check-example.ts`]: ['4', '12'],
};

const files = [DOMAIN, ADAPTERS].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name)),
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

/** The numbers of a file that have no reason to stand there. */
function strangeIn(path: string, source: string): { text: string; line: number }[] {
  const allowed = new Set([...EVERYWHERE, ...(STRUCTURE[path] ?? [])]);
  return numbersIn(source).filter(({ text }) => !allowed.has(text));
}

describe('no number of a rule stands in code', () => {
  it.each(files)('%s', (path) => {
    expect(strangeIn(path, readFileSync(path, 'utf8'))).toEqual([]);
  });

  it('but would be seen, whatever way it is written', () => {
    const values = seededRuleBook()
      .rules.flatMap((rule) => rule.value)
      .filter((value) => typeof value === 'number' && value !== 0 && value !== 1);
    expect(values).toContain(83);
    for (const value of values) {
      expect(strangeIn('x.ts', `const a = ${value}; const b = Exact.decimal('${value}');`)).toHaveLength(2);
    }
    const written = 'const a = [83n, 1_659, -0.1, x * 43];';
    expect(strangeIn('x.ts', written).map(({ text }) => text)).toEqual(['83', '1659', '0.1', '43']);
  });

  it.each([
    [`${DOMAIN}/register-hours.ts`, 'const cap = ruleNumber(rule);', 'const cap = Exact.of(6);', '6'],
    [`${ADAPTERS}/weeks.ts`, 'Exact.ONE', "Exact.decimal('2')", '2'],
  ])('and is seen in %s when somebody writes it there', (path, before, after, number) => {
    const source = readFileSync(path, 'utf8');
    expect(source).toContain(before);
    expect(strangeIn(path, source.replace(before, after)).map(({ text }) => text)).toEqual([number]);
  });

  it('and every number that may stand in a file does', () => {
    for (const [path, numbers] of Object.entries(STRUCTURE)) {
      const written = numbersIn(readFileSync(path, 'utf8')).map(({ text }) => text);
      expect([path, numbers.filter((number) => !written.includes(number))]).toEqual([path, []]);
    }
  });
});
