import { INPUT_WORDS } from './example-words/input-words';
import { OUTPUT_WORDS } from './example-words/output-words';
import { momentText, valueText } from './example-words/value-text';
import type { Measure, ValueWords } from './example-words/value-word';

/** One value of an example with its label; `path` is where it stands, as `checkExample` names differences. */
export interface ExampleValue {
  readonly path: string;
  readonly label: string;
  readonly measure: Measure | undefined;
  /** What is said where there is no value. */
  readonly none: string | undefined;
  readonly value: unknown;
}

/** What is given in an example, as lines of Dutch text. */
export function givenLines(inputs: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(inputs).flatMap(([key, value]) => {
    if (value === null) return key === 'carry_agreement' ? ['geen afspraak om mee te nemen'] : [];
    if (isTable(value)) return [`${labelOf(key)}: ${value.map(marks).join('; ')}`];
    return linesOf(leaves(INPUT_WORDS, key, value));
  });
}

/** What should come out of an example, value by value. */
export function outcomeValues(expected: Readonly<Record<string, unknown>>): ExampleValue[] {
  return Object.entries(expected).flatMap(([key, value]) => leaves(OUTPUT_WORDS, key, value));
}

/** The value at a path such as `policy_full.hours`; undefined when nothing is there. */
export function valueAt(found: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), found);
}

const linesOf = (values: readonly ExampleValue[]): string[] =>
  values.map(({ label, measure, value }) => `${label}: ${valueText(value, measure)}`);

function leaves(words: ValueWords, key: string, value: unknown, above?: ExampleValue): ExampleValue[] {
  const own = words[key];
  const name = own?.label ?? momentText(key) ?? key;
  const here: ExampleValue = {
    path: above ? `${above.path}.${key}` : key,
    label: above ? `${above.label} ${name}` : name,
    measure: own?.measure ?? above?.measure,
    none: own?.none,
    value,
  };
  if (isRecord(value)) {
    const parts = Object.entries(value);
    if (parts.length === 0) return [{ ...here, value: [] }];
    return parts.flatMap(([part, inner]) =>
      leaves(words, part, inner, { ...here, label: `${here.label}${momentText(part) ? '' : ':'}` }),
    );
  }
  if (Array.isArray(value) && value.some(isRecord)) {
    return value.map((each, index) => ({
      ...here,
      path: `${here.path}[${index}]`,
      label: `${here.label} ${index + 1}`,
      value: Object.entries(each as object).flatMap(([part, inner]) => linesOf(leaves(words, part, inner))),
    }));
  }
  return [here];
}

const labelOf = (key: string): string => INPUT_WORDS[key]?.label ?? key;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Rows of crosses, as the table of themes has them. */
const isTable = (value: unknown): value is string[][] => Array.isArray(value) && value.every(Array.isArray);

const marks = (row: readonly string[]): string => row.map((mark) => (mark === '' ? '–' : mark)).join(' ');
