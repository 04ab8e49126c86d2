import { z } from 'zod';
import type { IsoDate } from '~/app/domain/dates';
import { Exact } from '~/app/domain/exact';
import type { RuleBook } from '~/app/domain/rules/rule-book';

export interface ExampleContext {
  readonly ruleBook: RuleBook;
  /** The name of the rule set that the example rests on, e.g. `VO-2014`. */
  readonly ruleset: string;
}

export type ExampleResult = Readonly<Record<string, unknown>>;
export type Unsupported = { readonly unsupported: string };

/** Hands the inputs of a worked example to the product's own calculator; an input it can't read is "unsupported". */
export type ExampleAdapter = (inputs: unknown, context: ExampleContext) => ExampleResult | Unsupported;

/** An adapter for inputs of one form; keys that the form does not know make the example unsupported. */
export function adapter<Form extends z.ZodType>(
  form: Form,
  calculate: (inputs: z.output<Form>, context: ExampleContext) => ExampleResult | Unsupported,
): ExampleAdapter {
  return (inputs, context) => {
    const parsed = form.safeParse(inputs);
    if (parsed.success) return calculate(parsed.data, context);
    const [issue] = parsed.error.issues;
    return { unsupported: `${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim() };
  };
}

/** The day on which rights under a rule set arise, where an example tells no year. */
const RULESET_DATES: Readonly<Record<string, IsoDate>> = {
  'VO-2014': '2014-08-01',
  'HANDBOOK-2014': '2014-11-01',
  'VO-2016': '2016-08-01',
  'VO-2018': '2018-08-01',
  'VO-2022-FUNDING': '2022-01-01',
  'VO-2023': '2023-08-01',
  'PO-2019': '2019-01-01',
};

export function rulesetDate(ruleset: string): IsoDate | null {
  return RULESET_DATES[ruleset] ?? null;
}

export const unknownRuleset = (ruleset: string): Unsupported => ({ unsupported: `rule set ${ruleset}` });

/** A number of an example as it is written. */
export const decimal = z.union([z.number(), z.string()]).transform((written) => Exact.decimal(written));
/** A number as hundredths of an hour or as cents. */
export const hundredths = decimal.transform((value) => value.toHundredths());
export const fte = decimal.transform((value) => value.toScaled(4));

/** Hundredths or cents back to a number as an example writes it. */
export const plain = (amount: number | null | undefined): number | null =>
  amount == null ? null : Exact.of(amount, 100).toNumber();
