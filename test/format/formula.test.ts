import { describe, expect, test } from 'vitest';
import { Exact } from '~/app/domain/exact';
import { formula, TERM_NAMES, term } from '~/app/domain/explanation';
import { FLAGS } from '~/app/domain/flags';
import { RULE_STATUSES } from '~/app/domain/rules/rule';
import { FLAG_SENTENCES } from '~/app/format/flag-words';
import { formulaLines } from '~/app/format/formula';
import { ruleStatusWords, validityWords } from '~/app/format/rule-words';
import { termLabel } from '~/app/format/term-words';

const exact = (written: string) => Exact.decimal(written);
const textOf = (figure: Parameters<typeof formulaLines>[0]) => formulaLines(figure)[0]?.text;

describe('a formula in words', () => {
  test('shows short terms and a rounded outcome', () => {
    const right = formula('basicRight', 'hour', exact('66.4'), 'multiply', [
      term('fullTimeRight', 'hour', exact('83')),
      term('jobSize', 'fte', exact('0.8')),
    ]);
    expect(textOf(right)).toBe('83 uur x 0,8 = 66,40 uur');
  });

  test('tells months as part of the year, and what is not laid down', () => {
    const part = formula('basicRight', 'euro', null, 'multiply', [
      term('fullTimeRight', 'euro', null),
      term('yearShare', 'share', Exact.of(7, 12), { of: { part: 7, whole: 12, unit: 'month' } }),
    ]);
    expect(textOf(part)).toBe('niet vastgelegd x 7 van 12 maanden = niet vastgelegd');
  });

  test('says of whom a sum is, and how long it is', () => {
    const people = formula('granted', 'hour', exact('112'), 'add', [
      term('participants', 'person', exact('6')),
    ]);
    expect(textOf(people)).toBe('som van 6 medewerkers = 112,00 uur');
    const one = formula('used', 'hour', exact('3'), 'add', [term('participants', 'count', exact('1'))]);
    expect(textOf(one)).toBe('som van 1 deelname = 3,00 uur');
    const parts = Array.from({ length: 5 }, (_, index) =>
      term('moneySpent', 'euro', exact('2'), { about: `${index}` }),
    );
    const lines = formulaLines(formula('total', 'euro', exact('10'), 'add', parts));
    expect(lines.map(({ depth }) => depth)).toEqual([0, 1, 1, 1, 1, 1]);
    expect(lines[0]?.text).toBe('som van 5 onderdelen = €\u00a010,00');
  });

  test('works a term out below, unless it is a figure that has its own answer', () => {
    const available = formula('available', 'hour', exact('10'), 'add', [
      term('granted', 'hour', exact('6')),
      term('carriedIn', 'hour', exact('4')),
    ]);
    const left = formula('remaining', 'hour', exact('7'), 'subtract', [
      available,
      term('used', 'hour', exact('3')),
    ]);
    expect(formulaLines(left).map(({ depth, text }) => [depth, text])).toEqual([
      [0, '10 uur - 3 uur = 7,00 uur'],
      [1, '6 uur + 4 uur = 10,00 uur'],
    ]);
    const granted = available.terms[0];
    expect(formulaLines(left, (each) => each === available || each === granted).length).toBe(2);
  });
});

describe('every word of the domain', () => {
  test('has its Dutch', () => {
    for (const name of TERM_NAMES) expect(termLabel(name), name).toMatch(/^[a-z1 ,]+/);
    for (const flag of FLAGS) expect(FLAG_SENTENCES[flag]).toMatch(/\.$/);
    for (const status of RULE_STATUSES) expect(ruleStatusWords(status, 2025)).toBeTruthy();
  });

  test('of a rule that ended or always held', () => {
    expect(validityWords('2014-08-01', '2016-06-30')).toBe('gold van 1 aug 2014 t/m 30 jun 2016');
    expect(validityWords(null, null)).toBe('geldt altijd');
    expect(validityWords(null, '2016-06-30')).toBe('gold tot en met 30 jun 2016');
  });
});
