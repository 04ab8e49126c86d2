import type { RuleBook } from '~/app/domain/rules/rule-book';
import { EXAMPLE_ADAPTERS } from './example-adapters';
import { type CheckedExample, checkExample, type WorkedExample } from './example-adapters/check-example';
import { givenLines, outcomeValues, valueAt } from './example-lines';
import { basisWords, exampleGroupWords, ruleSetWords } from './example-words/example-heads';
import { exampleTitle } from './example-words/example-titles';
import { valueText } from './example-words/value-text';

/** A worked example as it is read, with what the product's own calculator makes of it now. */
export interface ExampleView {
  id: string;
  title: string;
  topic: string;
  agreement: string;
  basis: string;
  given: string[];
  outcomes: { label: string; expected: string; found: string; same: boolean }[];
  state: CheckedExample['state'];
}

/** Works an example out and puts it in Dutch. */
export function exampleView(example: WorkedExample, book: RuleBook): ExampleView {
  const checked = checkExample(example, book);
  const found = resultOf(example, book);
  const differing = checked.state === 'failed' ? checked.differences.map(({ key }) => key) : [];
  const differs = (path: string) =>
    differing.some((key) => key === path || key.startsWith(`${path}[`) || path.startsWith(`${key}.`));
  return {
    id: example.id,
    title: exampleTitle(example.id),
    topic: exampleGroupWords(example.group),
    agreement: ruleSetWords(example.ruleset),
    basis: basisWords(example.basis),
    given: givenLines(example.inputs),
    outcomes: outcomeValues(example.expected).map(({ path, label, measure, none, value }) => {
      const outcome = found === null ? undefined : valueAt(found, path);
      return {
        label,
        expected: valueText(value, measure, none),
        found: outcome === undefined ? '–' : valueText(outcome, measure, none),
        same: found !== null && !differs(path),
      };
    }),
    state: checked.state,
  };
}

/** What the calculator makes of an example; null when it can't read the inputs. */
export function resultOf({ calculator, inputs, ruleset }: WorkedExample, book: RuleBook) {
  const found = EXAMPLE_ADAPTERS[calculator]?.(inputs, { ruleBook: book, ruleset });
  return !found || 'unsupported' in found ? null : found;
}
