import { describe, expect, it } from 'vitest';
import { RULE_STATUSES } from '~/app/domain/rules/rule';
import { workedExampleSchema } from '~/app/features/rules/example-adapters/check-example';
import { hasHeadWords } from '~/app/features/rules/example-words/example-heads';
import { exampleTitle, hasExampleTitle } from '~/app/features/rules/example-words/example-titles';
import { INPUT_WORDS } from '~/app/features/rules/example-words/input-words';
import { OUTPUT_WORDS } from '~/app/features/rules/example-words/output-words';
import { hasCodeWords, momentText } from '~/app/features/rules/example-words/value-text';
import { readableSource } from '~/app/format/readable-source';
import { hasDecisionWords } from '~/app/format/rules/decision-words';
import { hasPeriodWords, hasSubjectWords } from '~/app/format/rules/rule-scope-words';
import { hasRuleText, ruleText } from '~/app/format/rules/rule-texts';
import { hasUnitWords, hasValueWords, ruleValueText } from '~/app/format/rules/rule-values';
import { statusMeaning } from '~/app/format/rules/status-meanings';
import { seededRuleBook } from '~/seeds/rules';
import file from '~/seeds/rules/worked-examples.json';

const { rules } = seededRuleBook();
const examples = file.examples.map((example) => workedExampleSchema.parse(example));

describe('every rule that comes with the product has Dutch words for', () => {
  const without = (has: (rule: (typeof rules)[number]) => boolean) =>
    rules.filter((rule) => !has(rule)).map(({ id }) => id);

  it('what it is about', () => expect(without(({ key }) => hasRuleText(key))).toEqual([]));
  it('whom it is for', () =>
    expect(without(({ functionCategory }) => hasSubjectWords(functionCategory))).toEqual([]));
  it('its unit', () => expect(without(({ unit }) => hasUnitWords(unit))).toEqual([]));
  it('its value', () => expect(without(({ value }) => hasValueWords(value))).toEqual([]));
  it('its period', () => expect(without(({ period }) => hasPeriodWords(period))).toEqual([]));
  it('its status', () => expect(RULE_STATUSES.filter((status) => !statusMeaning(status))).toEqual([]));
  it('why it is contested', () =>
    expect(without(({ contested }) => contested === null || hasDecisionWords(contested))).toEqual([]));
  it('the parts of its list', () =>
    expect(
      without(({ key, value }) => !Array.isArray(value) || ruleText(key).parts?.length === value.length),
    ).toEqual([]));
  it('its source, without addresses of sites', () =>
    expect(
      rules.map(({ citation }) => readableSource(citation)).filter((text) => /\.(nl|be)\b(?!,)/.test(text)),
    ).toEqual([]));
});

it('a value says its unit, and what is not laid down is never a zero', () => {
  const saidOf = (id: string) => {
    const rule = rules.find((each) => each.id === id);
    return rule && ruleValueText(rule);
  };
  expect(saidOf('VO18-01')).toBe('83 uur');
  expect(saidOf('VO18-02')).toBe('€\u00a0600');
  expect(saidOf('VO18-05')).toBe('10%');
  expect(saidOf('VO14-17')).toBe('3 jaar');
  expect(saidOf('VO14-08')).toBe('ja');
  expect(saidOf('VO14-05')).toBe('niet vastgelegd');
  expect(saidOf('PO24-01')).toBe('4,9%');
  expect(saidOf('VL-05')).toBe('eind februari: 60%; eind juni: 40%');
});

describe('every worked example has Dutch words for', () => {
  const keysIn = (value: unknown): string[] => {
    if (Array.isArray(value)) return value.flatMap(keysIn);
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) => [key, ...keysIn(inner)]);
  };
  const textsIn = (value: unknown): string[] => {
    if (typeof value === 'string') return value === '' ? [] : [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
  };
  const unknown = (keys: readonly string[], words: object) =>
    [...new Set(keys)].filter((key) => !Object.hasOwn(words, key) && momentText(key) === null);

  it('its title', () => expect(examples.filter(({ id }) => !hasExampleTitle(id))).toEqual([]));
  it('its group, rules and basis', () =>
    expect(examples.filter((example) => !hasHeadWords(example))).toEqual([]));
  it('what is given', () =>
    expect(
      unknown(
        examples.flatMap(({ inputs }) => keysIn(inputs)),
        INPUT_WORDS,
      ),
    ).toEqual([]));
  it('what comes out', () =>
    expect(
      unknown(
        examples.flatMap(({ expected }) => keysIn(expected)),
        OUTPUT_WORDS,
      ),
    ).toEqual([]));
  it('every word in them', () =>
    expect(
      examples
        .flatMap(({ inputs, expected }) => textsIn([inputs, expected]))
        .filter((text) => !hasCodeWords(text)),
    ).toEqual([]));
  it('titles that differ', () =>
    expect(new Set(examples.map(({ id }) => exampleTitle(id))).size).toBe(examples.length));
});
