import { expect } from 'vitest';
import { explanationOf } from '~/app/features/figures/explain-figure';
import type { Workings } from '~/app/features/figures/workings';

/** A formula line as a reader works it out again: from nothing but what is printed. */
export interface Reworked {
  outcome: number;
  printed: number;
  /** Half a unit of the last digit that is printed. */
  margin: number;
}

const NUMBER = /^(-|\+)?(?:€\u00a0)?([\d.]+)(?:,(\d+))?( uur| per uur|%| punt| medewerkers?| deelnames?)?$/;

/** The printed number; null where it is no number. */
export function readNumber(text: string): { value: number; places: number; isShare: boolean } | null {
  const match = NUMBER.exec(text.trim());
  if (!match) return null;
  const [, sign, whole = '', fraction = '', unit] = match;
  const size = Number(`${whole.replaceAll('.', '')}.${fraction || 0}`);
  const isShare = unit === '%' || unit === ' punt';
  return { value: sign === '-' ? -size : size, places: fraction.length, isShare };
}

function readOperand(text: string): { value: number; isShare: boolean } {
  const part = /^([\d.,]+) van ([\d.,]+) (?:dagen|maanden)$/.exec(text);
  if (part) return { value: numberIn(part[1]) / numberIn(part[2]), isShare: false };
  const fraction = /^\((.+) : (.+)\)$/.exec(text);
  if (fraction) return { value: numberIn(fraction[1]) / numberIn(fraction[2]), isShare: false };
  const read = readNumber(text);
  if (!read) throw new Error(`Not read: ${text}`);
  return read;
}

const numberIn = (text = '') => readNumber(text)?.value ?? Number.NaN;

const CHOICE = /^de (kleinste|grootste) van (.+)$/;

/** null where nothing is worked out: a bare number, a sum over people, or something that is not laid down. */
export function rework(text: string): Reworked | null {
  const [left, right, ...more] = text.split(' = ');
  if (!left || !right || more.length > 0 || left.startsWith('som van') || text.includes('niet vastgelegd'))
    return null;
  const printed = readNumber(right);
  if (!printed) throw new Error(`Not read: ${text}`);
  const answer = (outcome: number) => ({
    outcome,
    printed: printed.value,
    margin: 0.5 * 10 ** -printed.places + 1e-9,
  });
  const choice = CHOICE.exec(left);
  if (choice) {
    const values = (choice[2] ?? '').split(' en ').map((each) => readOperand(each).value);
    return answer(choice[1] === 'kleinste' ? Math.min(...values) : Math.max(...values));
  }
  const operator = [' x ', ' + ', ' - ', ' : '].find((each) => outside(left).includes(each)) ?? ' : ';
  const operands = (operator === ' : ' ? left.split(' : ') : left.split(operator)).map(readOperand);
  const [first = 0, ...others] = operands.map(({ value }) => value);
  const shares = operands.filter(({ isShare }) => isShare).length;
  switch (operator) {
    case ' x ':
      return answer(others.reduce((all, each) => all * each, first) / (printed.isShare ? 1 : 100 ** shares));
    case ' + ':
      return answer(others.reduce((all, each) => all + each, first));
    case ' - ':
      return answer(others.reduce((all, each) => all - each, first));
    default:
      return answer(
        others.reduce((all, each) => all / each, first) * (printed.isShare && shares === 0 ? 100 : 1),
      );
  }
}

/** Without what stands between brackets. */
const outside = (text: string) => text.replaceAll(/\([^)]*\)/g, '');

/** Every formula line that doesn't come out at what it says, and how many lines were worked out again. */
export function workedAgain(workings: Workings, keys: readonly string[]) {
  const wrong: string[] = [];
  let count = 0;
  for (const key of keys) {
    const why = explanationOf(workings, key);
    if (!why || why.suppressed) continue;
    for (const [index, { text, depth, figure }] of why.lines.entries()) {
      // Another figure is worked out where it is asked about itself.
      const below = figure === null ? why.lines.slice(index + 1) : null;
      const line = rework(text) ?? (below && sumOfLines(text, depth, below));
      if (!line) continue;
      count += 1;
      if (Math.abs(line.outcome - line.printed) > line.margin) wrong.push(`${key}: ${text}`);
    }
  }
  return { wrong, count };
}

/** "som van 7 onderdelen = € 10,00" is the sum of the lines below it. */
function sumOfLines(text: string, depth: number, below: readonly { text: string; depth: number }[]) {
  const [, parts, right = ''] = /^som van (\d+) onderdelen = (.+)$/.exec(text) ?? [];
  if (!parts) return null;
  const end = below.findIndex((line) => line.depth <= depth);
  const own = (end < 0 ? below : below.slice(0, end)).filter((line) => line.depth === depth + 1);
  expect(own, text).toHaveLength(Number(parts));
  const values = own.map((line) => readNumber(line.text.split(' = ').at(-1) ?? '')?.value ?? Number.NaN);
  const outcome = values.reduce((sum, value) => sum + value, 0);
  return { outcome, printed: readNumber(right)?.value ?? Number.NaN, margin: 0.005 };
}
