import { z } from 'zod';
import { Exact } from '~/app/domain/exact';
import type { RuleBook } from '~/app/domain/rules/rule-book';
import { reasonOf } from './adapter';
import { EXAMPLE_ADAPTERS } from './index';

/** A worked example, as far as it is needed to check it. */
export const workedExampleSchema = z.object({
  id: z.string(),
  group: z.string().default(''),
  calculator: z.string(),
  title: z.string().default(''),
  ruleset: z.string(),
  basis: z.string().default(''),
  inputs: z.record(z.string(), z.unknown()),
  expected: z.record(z.string(), z.unknown()),
});
export type WorkedExample = z.output<typeof workedExampleSchema>;

export interface Difference {
  readonly key: string;
  readonly expected: unknown;
  readonly found: unknown;
}

export type CheckedExample =
  | { readonly id: string; readonly state: 'passed' }
  | { readonly id: string; readonly state: 'failed'; readonly differences: readonly Difference[] }
  | { readonly id: string; readonly state: 'unsupported'; readonly reason: string };

/** Checks examples as a file has them; what is no example at all is unsupported. */
export function checkExamples(
  examples: readonly unknown[],
  ruleBook: RuleBook,
): (CheckedExample & { readonly title: string })[] {
  return examples.map((example, index) => {
    const { data, error } = workedExampleSchema.safeParse(example);
    if (data) return { ...checkExample(data, ruleBook), title: data.title };
    const name = isRecord(example) && typeof example.id === 'string' ? example.id : `${index + 1}`;
    return { id: name, title: '', state: 'unsupported', reason: reasonOf(error) };
  });
}

/** Calculates an example with the product's own calculator and compares every expected key. */
export function checkExample(example: WorkedExample, ruleBook: RuleBook): CheckedExample {
  const { id, calculator, inputs, ruleset } = example;
  const unsupported = (reason: string) => ({ id, state: 'unsupported', reason }) as const;
  if (Object.keys(example.expected).length === 0) return unsupported('nothing is expected');
  const calculate = Object.hasOwn(EXAMPLE_ADAPTERS, calculator) ? EXAMPLE_ADAPTERS[calculator] : undefined;
  if (!calculate) return unsupported(`calculator ${calculator}`);
  const found = calculate(inputs, { ruleBook, ruleset });
  if ('unsupported' in found) return unsupported(String(found.unsupported));
  const differences = differencesIn(example.expected, found, '');
  return differences.length === 0 ? { id, state: 'passed' } : { id, state: 'failed', differences };
}

function differencesIn(expected: unknown, found: unknown, key: string): Difference[] {
  if (isRecord(expected) && isRecord(found)) {
    return Object.keys(expected).flatMap((name) =>
      differencesIn(expected[name], found[name], key === '' ? name : `${key}.${name}`),
    );
  }
  if (Array.isArray(expected) && Array.isArray(found) && expected.length === found.length) {
    return expected.flatMap((value, index) => differencesIn(value, found[index], `${key}[${index}]`));
  }
  return isSame(expected, found, key) ? [] : [{ key, expected, found }];
}

/** Decimals to which an unrounded number is compared: as many as an example writes, within what a number can hold. */
const FEWEST_PLACES = 4;
const MOST_PLACES = 12;

function isSame(expected: unknown, found: unknown, key: string): boolean {
  if (typeof expected !== 'number' || typeof found !== 'number' || !key.endsWith('unrounded'))
    return expected === found;
  const written = String(expected).split('.')[1]?.length ?? 0;
  const places = Math.min(MOST_PLACES, Math.max(FEWEST_PLACES, written));
  const inPlaces = (value: number) => Exact.decimal(value).roundHalfUp(places);
  return inPlaces(expected).equals(inPlaces(found));
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
