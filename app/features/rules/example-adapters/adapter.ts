import { z } from 'zod';
import type { IsoDate } from '~/app/domain/dates';
import { Exact } from '~/app/domain/exact';
import type { RuleSector } from '~/app/domain/rules/rule';
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
    return parsed.success ? calculate(parsed.data, context) : { unsupported: reasonOf(parsed.error) };
  };
}

/** The first thing that a form can't read. */
export function reasonOf({ issues: [issue] }: z.ZodError): string {
  return `${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim();
}

/** The day on which rights under a rule set arise, where an example tells no year. */
const RULESET_DATES: Readonly<Record<string, IsoDate>> = {
  'VO-2014': '2014-08-01',
  'HANDBOOK-2014': '2014-11-01',
  'VO-2016': '2016-08-01',
  'VO-2018': '2018-08-01',
  'VO-2022-FUNDING': '2022-01-01',
  'VO-2023': '2023-08-01',
  'PO-2014': '2014-07-01',
  'PO-2019': '2019-01-01',
  'PO-2021-GRANT': '2021-08-01',
  'PO-2023': '2023-05-01',
  'PO-2024': '2024-10-01',
  'PO-REGISTER': '2013-02-01',
  'REG-2015': '2015-01-01',
  'REG-2015+VO-2014': '2015-01-01',
  VL: '2009-05-08',
  'VL-2023': '2023-01-01',
};

export function rulesetDate(ruleset: string): IsoDate | null {
  return RULESET_DATES[ruleset] ?? null;
}

export const unknownRuleset = (ruleset: string): Unsupported => ({ unsupported: `rule set ${ruleset}` });

const SECTOR_WORDS: Readonly<Record<string, RuleSector>> = {
  VO: 'VO',
  HANDBOOK: 'VO',
  PO: 'PO',
  VL: 'VL',
  REG: 'REG',
};

/** The day of a rule set of one of these sectors; null for another or an unknown rule set. */
export function dateIn(ruleset: string, ...sectors: RuleSector[]): IsoDate | null {
  const sector = sectorOf(ruleset);
  return sector && sectors.includes(sector) ? rulesetDate(ruleset) : null;
}

export const sectorOf = (ruleset: string): RuleSector | null =>
  SECTOR_WORDS[ruleset.split('-')[0] ?? ''] ?? null;

/** A number of an example as it is written. */
export const decimal = z.union([z.number(), z.string()]).transform((written, issues) => {
  try {
    return Exact.decimal(written);
  } catch {
    issues.addIssue({ code: 'custom', message: 'not a number' });
    return z.NEVER;
  }
});
export const positive = decimal.refine((value) => !value.isNegative, 'below zero');
/** A number as hundredths of an hour or as cents. */
export const hundredths = decimal.transform((value) => value.toHundredths());
export const fte = positive.transform((value) => value.toScaled(4));
export const count = z.int().nonnegative();
export const year = z.int().min(1900).max(9000);

/** Hundredths or cents back to a number as an example writes it. */
export const plain = (amount: number | null | undefined): number | null =>
  amount == null ? null : Exact.of(amount, 100).toNumber();

/** Hours or euros rounded once to two decimals, as an example writes them. */
export const rounded = (value: Exact | null | undefined): number | null =>
  plain(value?.toHundredths() ?? null);

/** How many of these keys were told. */
export const told = (inputs: Readonly<Record<string, unknown>>, ...keys: string[]): number =>
  keys.filter((key) => inputs[key] !== undefined).length;
