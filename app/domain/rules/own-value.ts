import { Exact } from '../exact';
import type { Rule } from './rule';

export type OwnValueResult =
  | { ok: true; value: Exact; origin: 'rule' | 'own-value' | 'employer-policy' }
  | { ok: false; error: 'below-minimum'; ruleId: string; minimum: Exact }
  | { ok: false; error: 'not-defined' };

/** The number of a rule, in the rule's unit; null when it is undefined or no number. */
export function ruleNumber(rule: Rule | null): Exact | null {
  return typeof rule?.value === 'number' ? Exact.decimal(rule.value) : null;
}

/** One of the numbers of a rule that holds a list; null when it is not there. */
export function ruleListNumber(rule: Rule | null, index: number): Exact | null {
  const item = Array.isArray(rule?.value) ? rule.value[index] : undefined;
  return typeof item === 'number' ? Exact.decimal(item) : null;
}

/** A school may raise a minimum, never lower it (digest 3.1, rule 3); where no rule gives one, its value is policy. */
export function ownValue(rule: Rule | null, own: Exact | null): OwnValueResult {
  const minimum = ruleNumber(rule);
  if (own === null) {
    return minimum ? { ok: true, value: minimum, origin: 'rule' } : { ok: false, error: 'not-defined' };
  }
  if (minimum === null) return { ok: true, value: own, origin: 'employer-policy' };
  if (own.compare(minimum) < 0 && rule)
    return { ok: false, error: 'below-minimum', ruleId: rule.id, minimum };
  return { ok: true, value: own, origin: own.equals(minimum) ? 'rule' : 'own-value' };
}
