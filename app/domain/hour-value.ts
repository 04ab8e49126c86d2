import type { IsoDate } from './dates';
import type { Exact } from './exact';
import { type Explanation, explain, formula, term } from './explanation';
import type { Flag } from './flags';
import { euros } from './money';
import type { FunctionCategory, Sector } from './people';
import { ruleListNumber, ruleNumber } from './rules/own-value';
import type { Rule } from './rules/rule';
import type { RuleBook } from './rules/rule-book';

/** What a school tells about a function category: the value of an hour, or the yearly cost of a full-time job. */
export interface HourValueInput {
  readonly hourlyCents: number | null;
  readonly yearlyCents: number | null;
}

export interface HourValue {
  /** Euros per hour, unrounded; null: not told. */
  readonly value: Exact | null;
  /** Rounded once, for display. */
  readonly cents: number | null;
  readonly explanation: Explanation;
}

/** What an hour costs: as told, or the yearly cost divided by the annual hours of a full-time job (digest 3.3, D7). */
export function hourValue(
  book: RuleBook,
  sector: Sector,
  on: IsoDate,
  input: HourValueInput | null,
): HourValue {
  if (input?.hourlyCents != null) {
    const value = euros(input.hourlyCents);
    return result(value, explain(term('hourValue', 'euro-per-hour', value)));
  }
  if (input?.yearlyCents == null) return missing('hour-value-missing');
  const rule = book.find({ sector, key: 'full_time_annual_hours', subject: 'all', on });
  const annualHours = ruleNumber(rule);
  if (!rule || !annualHours) return missing('no-rule-for-date');
  const yearly = euros(input.yearlyCents);
  const value = hourlyCost(yearly, annualHours);
  const terms = [
    term('yearlyCost', 'euro', yearly),
    term('annualHours', 'hour', annualHours, { ruleId: rule.id }),
  ];
  return result(
    value,
    explain(formula('hourValue', 'euro-per-hour', value, 'divide', terms), { rules: [rule] }),
  );
}

/** Yearly cost of a full-time job divided by its annual hours, unrounded (digest 3.3). */
export const hourlyCost = (yearly: Exact, annualHours: Exact): Exact => yearly.div(annualHours);

/** The published average personnel cost (GPL) of a category and school group 1-4, in euros; null where it is not known. */
export function averagePersonnelCost(
  book: RuleBook,
  sector: Sector,
  category: FunctionCategory,
  schoolGroup: number,
  on: IsoDate,
): { value: Exact; rule: Rule } | null {
  const grouped = book.find({ sector, key: 'gpl_group1|2|3|4', subject: category, on });
  const single = book.find({ sector, key: 'gpl', subject: category, on });
  const value = ruleListNumber(grouped, schoolGroup - 1) ?? ruleNumber(single);
  const rule = grouped ?? single;
  return value && rule ? { value, rule } : null;
}

const result = (value: Exact, explanation: Explanation): HourValue => ({
  value,
  cents: value.toCents(),
  explanation,
});

const missing = (flag: Flag): HourValue => ({
  value: null,
  cents: null,
  explanation: explain(term('hourValue', 'euro-per-hour', null), { flags: [flag] }),
});
