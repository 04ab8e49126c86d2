import { describe, expect, it } from 'vitest';
import { checkExample, workedExampleSchema } from '~/app/features/rules/example-adapters/check-example';
import { seededRuleBook } from '~/seeds/rules';
import file from '~/seeds/rules/worked-examples.json';

/** The groups whose calculators are built; F, G, H and J follow. */
const BUILT = new Set(['A', 'B', 'C', 'D', 'E', 'I', 'K']);

const examples = file.examples.map((example) => workedExampleSchema.parse(example));
const built = examples.filter((example) => BUILT.has(example.group.charAt(0)));

describe('worked examples', () => {
  it('has the examples of seven groups', () => {
    expect(built).toHaveLength(53);
  });

  it.each(built.map((example) => [`${example.id} ${example.title}`, example] as const))(
    '%s',
    (_, example) => {
      expect(checkExample(example, seededRuleBook())).toEqual({ id: example.id, state: 'passed' });
    },
  );

  it.each(built.map((example) => [example.id, example] as const))(
    '%s with an unknown input is unsupported, never guessed at',
    (_, example) => {
      const inputs = { ...example.inputs, surprise: 1 };
      expect(checkExample({ ...example, inputs }, seededRuleBook()).state).toBe('unsupported');
    },
  );
});
