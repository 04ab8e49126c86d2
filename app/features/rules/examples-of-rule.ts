import type { Rule, RuleValue } from '~/app/domain/rules/rule';
import { RuleBook } from '~/app/domain/rules/rule-book';
import { AskedRules } from './asked-rules';
import type { WorkedExample } from './example-adapters/check-example';
import { outcomeValues, valueAt } from './example-lines';
import { resultOf } from './worked-example';

/**
 * The examples that rest on a rule: those whose outcome changes when the rule says something else or is not there. So
 * the answer follows the calculators, whatever they come to read.
 */
export function examplesOfRule(
  rule: Rule,
  examples: readonly WorkedExample[],
  book: RuleBook,
): WorkedExample[] {
  const asking = examples.filter((example) => rulesAsked(examples, book).get(example.id)?.has(rule.id));
  if (asking.length === 0) return [];
  const others = book.rules.filter(({ id }) => id !== rule.id);
  const changed = [new RuleBook(others), new RuleBook([...others, { ...rule, value: another(rule.value) }])];
  return asking.filter((example) => {
    const outcome = outcomeUnder(example, book);
    // Without a value nothing is worked out: leaving the rule out changes nothing, but it is why nothing is there.
    if (rule.value === null && outcome.includes(null)) return true;
    return changed.some((other) => String(outcomeUnder(example, other)) !== String(outcome));
  });
}

/** The values that the example is about, as they come out under a book. */
function outcomeUnder(example: WorkedExample, book: RuleBook): unknown[] {
  const found = resultOf(example, book) ?? {};
  return outcomeValues(example.expected).map(({ path }) => valueAt(found, path));
}

const asked = new WeakMap<RuleBook, ReadonlyMap<string, ReadonlySet<string>>>();

/** Which rules the calculator of each example looks at; kept, because a book never changes. */
function rulesAsked(examples: readonly WorkedExample[], book: RuleBook) {
  const known = asked.get(book);
  if (known) return known;
  const found = new Map(
    examples.map((example) => {
      const listening = new AskedRules(book.rules);
      resultOf(example, listening);
      return [example.id, listening.given] as const;
    }),
  );
  asked.set(book, found);
  return found;
}

function another(value: RuleValue): RuleValue {
  if (value === null) return 1;
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  return typeof value === 'string' ? null : value.map((each) => each + 1);
}
