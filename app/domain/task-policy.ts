import { Exact } from './exact';
import { type Explanation, explain, formula, term } from './explanation';
import type { Rule } from './rules/rule';
import { PER_CENT } from './shares';

/** Unrounded hours; `required` is the basic right of that person. */
export interface TaskPolicyInput {
  readonly required: Exact | null;
  readonly elementD: Exact;
  /** Hours by own choice that are recognisable in other parts of the task policy. */
  readonly elsewhere: Exact;
}

export interface TaskPolicyResult {
  readonly required: Exact | null;
  readonly found: Exact;
  readonly shortfall: Exact | null;
  /** Tested unrounded (D21). */
  readonly compliant: boolean | null;
  /** A more generous arrangement stays as it is (art. 17.8.1). */
  readonly effectiveRight: Exact;
  /** The basic right changes no existing arrangement (art. 17.8.1). */
  readonly changesExisting: false;
}

/** Whether the basic right can be found in the task policy: element d and elsewhere (art. 17.8); null: no right. */
export function taskPolicy({ required, elementD, elsewhere }: TaskPolicyInput): TaskPolicyResult {
  const found = elementD.add(elsewhere);
  const shortfall = required?.sub(found).max(Exact.ZERO) ?? null;
  return {
    required,
    found,
    shortfall,
    compliant: shortfall?.isZero ?? null,
    effectiveRight: elementD.max(required ?? Exact.ZERO),
    changesExisting: false,
  };
}

/** Why there is a shortfall or none. */
export function explainTaskPolicy(input: TaskPolicyInput, rules: readonly (Rule | null)[]): Explanation {
  const { required: asked, found: sum, shortfall } = taskPolicy(input);
  const found = formula('found', 'hour', sum, 'add', [
    term('elementD', 'hour', input.elementD),
    term('elsewhere', 'hour', input.elsewhere),
  ]);
  const required = term('required', 'hour', asked);
  return explain(formula('shortfall', 'hour', shortfall, 'subtract', [required, found]), { rules });
}

/** A right as a percentage of the annual hours of a full-time job, unrounded; null when either is not defined. */
export function shareOfAnnualTask(right: Exact | null, annualHours: Exact | null): Exact | null {
  return right && annualHours && !annualHours.isZero ? right.div(annualHours).mul(PER_CENT) : null;
}
