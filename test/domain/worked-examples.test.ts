import { describe, expect, it } from 'vitest';
import { checkExample, workedExampleSchema } from '~/app/features/rules/example-adapters/check-example';
import { seededRuleBook } from '~/seeds/rules';
import file from '~/seeds/rules/worked-examples.json';

const examples = file.examples.map((example) => workedExampleSchema.parse(example));

describe('worked examples', () => {
  it('are of eleven groups', () => {
    expect(examples).toHaveLength(109);
    expect(new Set(examples.map(({ group }) => group.charAt(0)))).toEqual(new Set('ABCDEFGHIJK'));
  });

  it.each(examples.map((example) => [`${example.id} ${example.title}`, example] as const))(
    '%s',
    (_, example) => {
      expect(checkExample(example, seededRuleBook())).toEqual({ id: example.id, state: 'passed' });
    },
  );

  it.each(examples.map((example) => [example.id, example] as const))(
    '%s with an unknown input is unsupported, never guessed at',
    (_, example) => {
      const inputs = { ...example.inputs, surprise: 1 };
      expect(checkExample({ ...example, inputs }, seededRuleBook()).state).toBe('unsupported');
    },
  );
});
