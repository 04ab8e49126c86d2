import type { Exact } from './exact';
import { type Explanation, explain, formula, term } from './explanation';
import { hours } from './hours';
import type { Rule } from './rules/rule';
import { PER_CENT } from './shares';

/** Hours in hundredths; `required` is the basic right of that person. */
export interface TaskPolicyInput {
  readonly required: number | null;
  readonly elementD: number;
  /** Hours by own choice that are recognisable in other parts of the task policy. */
  readonly elsewhere: number;
}

export interface TaskPolicyResult {
  readonly required: number | null;
  readonly found: number;
  readonly shortfall: number | null;
  readonly compliant: boolean | null;
  /** A more generous arrangement stays as it is (art. 17.8.1). */
  readonly effectiveRight: number;
  /** The basic right changes no existing arrangement (art. 17.8.1). */
  readonly changesExisting: false;
}

/** Whether the basic right can be found in the task policy: element d and elsewhere (art. 17.8); null: no right. */
export function taskPolicy({ required, elementD, elsewhere }: TaskPolicyInput): TaskPolicyResult {
  const found = elementD + elsewhere;
  const shortfall = required === null ? null : Math.max(0, required - found);
  return {
    required,
    found,
    shortfall,
    compliant: shortfall === null ? null : shortfall === 0,
    effectiveRight: Math.max(required ?? 0, elementD),
    changesExisting: false,
  };
}

/** Why there is a shortfall or none. */
export function explainTaskPolicy(input: TaskPolicyInput, rules: readonly (Rule | null)[]): Explanation {
  const result = taskPolicy(input);
  const shortfall = result.shortfall === null ? null : hours(result.shortfall);
  const found = formula('found', 'hour', hours(result.found), 'add', [
    term('elementD', 'hour', hours(input.elementD)),
    term('elsewhere', 'hour', hours(input.elsewhere)),
  ]);
  const required = term('required', 'hour', result.required === null ? null : hours(result.required));
  return explain(formula('shortfall', 'hour', shortfall, 'subtract', [required, found]), { rules });
}

/** A right as a percentage of the annual hours of a full-time job, unrounded; null when either is not defined. */
export function shareOfAnnualTask(right: Exact | null, annualHours: Exact | null): Exact | null {
  return right && annualHours && !annualHours.isZero ? right.div(annualHours).mul(PER_CENT) : null;
}
