import { Exact } from './exact';
import { type Explanation, explain, type Formula, formula, type Term, term } from './explanation';
import { hours } from './hours';
import type { LumpsumInput, LumpsumPart, LumpsumShare } from './lumpsum';
import { euros } from './money';
import { ruleNumber } from './rules/own-value';
import { PER_CENT } from './shares';

/** Why the 10% is what it is: the parts by kind and category, over the denominator, beside the minimum. */
export function explainLumpsumShare(
  result: LumpsumShare,
  hourValues: LumpsumInput['hourValues'],
): Explanation {
  const { denominator, rule } = result;
  const lines: (Term | Formula)[] = result.parts.flatMap((part) => partTerms(part, hourValues));
  const total = formula('total', 'euro', result.total, 'add', lines);
  const lumpsum = denominator?.figure ?? term('personnelLumpsum', 'euro', null);
  const shareFigure = formula('share', 'percent', result.share?.mul(PER_CENT) ?? null, 'divide', [
    total,
    lumpsum,
  ]);
  const minimum = ruleNumber(rule);
  const required = formula('required', 'euro', result.required, 'multiply', [
    lumpsum,
    term('requiredShare', 'share', minimum, rule ? { ruleId: rule.id } : {}),
  ]);
  const figure = formula('difference', 'euro', result.difference, 'subtract', [
    formula('total', 'euro', result.total, 'multiply', [shareFigure, lumpsum]),
    required,
  ]);
  return explain(result.required ? figure : shareFigure, {
    rules: [rule, ...(denominator?.rules ?? [])],
    flags: result.flags,
  });
}

function partTerms(part: LumpsumPart, hourValues: LumpsumInput['hourValues']): (Term | Formula)[] {
  const about = part.category ? `${part.kind}:${part.category}` : part.kind;
  const terms: (Term | Formula)[] = [];
  if (part.hours !== 0) terms.push(timeFigure(part, hourValues, { about }));
  if (part.cents !== 0) terms.push(term('moneySpent', 'euro', euros(part.cents), { about }));
  return terms;
}

/** Hours times their value, and the cent that makes all lines together the time of the year. */
export function timeFigure(
  part: LumpsumPart,
  hourValues: LumpsumInput['hourValues'],
  more: Partial<Term> = {},
): Formula {
  const valued = (part.category && hourValues[part.category]) || null;
  const value = valued?.explanation.formula ?? term('hourValue', 'euro-per-hour', null);
  const spent = term('hoursSpent', 'hour', part.exactHours ?? hours(part.hours));
  const cents = part.timeCents === null ? null : euros(part.timeCents);
  const product = part.timeValue ? euros(part.timeValue.toCents()) : null;
  const terms = [spent, value];
  if (!cents || !product || product.equals(cents))
    return formula('timeValue', 'euro', cents, 'multiply', terms, more);
  const rounding = cents.sub(product);
  const [operator, shift] = rounding.isNegative
    ? (['subtract', Exact.ZERO.sub(rounding)] as const)
    : (['add', rounding] as const);
  return formula(
    'timeValue',
    'euro',
    cents,
    operator,
    [formula('timeValue', 'euro', product, 'multiply', terms), term('rounding', 'euro', shift)],
    more,
  );
}
