import type { Rule } from './rule';
import type { RuleBook } from './rule-book';

/** Keys of rules that are only told about: nothing is worked out with them. */
export const ONLY_TOLD: ReadonlySet<string> = new Set([
  'account_afterwards_in_conversation_cycle',
  'annual_report_interval',
  'average_per_year',
  'development_conversation_min',
  'frameworks_horizon',
  'funding_per_organic_post',
  'knowledge_transfer_slot',
  'min_level_eqf',
  'register_enrolment_mandatory',
  'task_policy_floor',
]);

/** The rules of the product that say the same kind of thing; none: nothing is worked out with such a rule. */
export function rulesCountedWith(seeded: RuleBook, { sector, key }: Pick<Rule, 'sector' | 'key'>): Rule[] {
  if (ONLY_TOLD.has(key)) return [];
  return seeded.rules.filter((rule) => rule.sector === sector && rule.key === key);
}
