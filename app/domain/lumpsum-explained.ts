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
  if (part.hours !== 0) {
    const value = part.category ? (hourValues[part.category]?.value ?? null) : null;
    terms.push(
      formula(
        'timeValue',
        'euro',
        part.timeValue,
        'multiply',
        [term('hoursSpent', 'hour', hours(part.hours)), term('hourValue', 'euro-per-hour', value)],
        { about },
      ),
    );
  }
  if (part.cents !== 0) terms.push(term('moneySpent', 'euro', euros(part.cents), { about }));
  return terms;
}
