import type { IsoDate } from './dates';
import type { Exact } from './exact';
import { type Explanation, explain, formula, term } from './explanation';
import type { Flag } from './flags';
import { hours } from './hours';
import { euros } from './money';
import type { Sector } from './people';
import type { RightKind } from './right-keys';
import type { Rule } from './rules/rule';
import type { RuleBook } from './rules/rule-book';

/** One assigned activity of one person, hours in hundredths or money in cents: the two are consented to apart. */
export interface AssignedInput {
  readonly assigned: number;
  readonly consented: number;
  /** What is still left of the basic right before this activity; null: no right is defined. */
  readonly available: number | null;
}

export type AssignedResult =
  | {
      readonly ok: true;
      readonly fromBasicRight: number;
      readonly employerPart: number;
      readonly remaining: number | null;
    }
  | {
      readonly ok: false;
      readonly error: 'consent-exceeds-right' | 'consent-exceeds-assigned' | 'negative';
      /** The split that would be allowed, to be offered. */
      readonly maxFromBasicRight: number;
      readonly employerPartIfCapped: number;
    };

/** Who bears an assigned activity: the employer, but for what the employee agreed to (art. 17.4.2, 17.5.2, 17.7). */
export function assignedActivity({ assigned, consented, available }: AssignedInput): AssignedResult {
  const most = Math.max(0, Math.min(assigned, consented, available ?? 0));
  const refused = { ok: false, maxFromBasicRight: most, employerPartIfCapped: assigned - most } as const;
  if (assigned < 0 || consented < 0) return { ...refused, error: 'negative' };
  if (consented > (available ?? 0)) return { ...refused, error: 'consent-exceeds-right' };
  if (consented > assigned) return { ...refused, error: 'consent-exceeds-assigned' };
  return {
    ok: true,
    fromBasicRight: consented,
    employerPart: assigned - consented,
    remaining: available === null ? null : available - consented,
  };
}

export interface AssignedRules {
  readonly insideAnnualTask: boolean | null;
  readonly proRata: boolean | null;
  readonly consentNeeded: boolean | null;
  readonly rules: readonly Rule[];
}

/** What the rules say of assigned activities on a date; null is "niet vastgelegd" (art. 17.7, 17.4.2). */
export function assignedRules(book: RuleBook, sector: Sector, on: IsoDate): AssignedRules {
  const found: Rule[] = [];
  const told = (key: string, subject: string): boolean | null => {
    const rule = book.find({ sector, key, subject, on });
    if (rule) found.push(rule);
    return typeof rule?.value === 'boolean' ? rule.value : null;
  };
  const costShare = book.find({ sector, key: 'assigned_cost_share_employer', subject: 'all', on });
  const insideAnnualTask = told('assigned_inside_annual_task', 'all');
  const proRata = told('assigned_pro_rata', 'all');
  const consentNeeded = told('consent_needed_for_assigned_from_basic_right', 'teacher');
  return { insideAnnualTask, proRata, consentNeeded, rules: costShare ? [costShare, ...found] : found };
}

/** Why so much is for the employer. */
export function explainAssignedActivity(
  kind: RightKind,
  input: AssignedInput,
  rules: AssignedRules,
  outsideWorkingDays = false,
): Explanation {
  const unit = kind === 'hours' ? 'hour' : 'euro';
  const exact = (amount: number): Exact => (kind === 'hours' ? hours(amount) : euros(amount));
  const result = assignedActivity(input);
  const flags: Flag[] = rules.insideAnnualTask ? ['within-annual-task'] : [];
  if (outsideWorkingDays) flags.push('outside-working-days');
  const figure = formula('employerPart', unit, result.ok ? exact(result.employerPart) : null, 'subtract', [
    term('assigned', unit, exact(input.assigned)),
    term('consented', unit, exact(input.consented)),
  ]);
  return explain(figure, { rules: rules.rules, flags });
}
