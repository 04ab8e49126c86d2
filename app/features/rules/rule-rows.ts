import type { RuleGap } from '~/app/domain/rules/gaps';
import type { Rule } from '~/app/domain/rules/rule';
import { readableNote } from '~/app/format/readable-note';
import { readableSource } from '~/app/format/readable-source';
import { proRataWords, rulePeriodWords, ruleSubjectWords } from '~/app/format/rules/rule-scope-words';
import { ruleText } from '~/app/format/rules/rule-texts';
import { ruleValueText } from '~/app/format/rules/rule-values';
import { MARK, markedStatusWords } from './marked-status';
import { type OwnPolicy, ownPolicy } from './own-policy';

/** A rule, or a gap between rules, as it stands in a table. */
export interface RuleRow {
  /** null: a gap. */
  id: string | null;
  name: string;
  topic: string;
  order: number;
  forWhom: string;
  /** null: not laid down. */
  value: string | null;
  period: string | null;
  proRata: string | null;
  from: string | null;
  until: string | null;
  source: string | null;
  status: string;
  note: string | null;
  /** Where the employer can lay down what the rule leaves open. */
  policy: OwnPolicy | null;
}

/** `year` is the first year of the school year in which the rule is used. */
export function ruleRow(rule: Rule, year: number): RuleRow {
  const { id, key, value, functionCategory, period, validFrom, validUntil, citation, note } = rule;
  const { name, topic, order } = ruleText(key);
  return {
    id,
    name,
    topic,
    order,
    forWhom: ruleSubjectWords(functionCategory),
    value: value === null ? null : ruleValueText(rule),
    period: rulePeriodWords(period),
    proRata: proRataWords(rule),
    from: validFrom,
    until: validUntil,
    source: readableSource(citation),
    status: markedStatusWords(rule, year),
    note: readableNote(note) || null,
    policy: value === null ? ownPolicy(key, rule.subjects) : null,
  };
}

export function gapRow({ key, subject, from, until }: RuleGap): RuleRow {
  const { name, topic, order } = ruleText(key);
  return {
    id: null,
    name,
    topic,
    order,
    forWhom: ruleSubjectWords(subject),
    value: null,
    period: null,
    proRata: null,
    from,
    until,
    source: null,
    status: `${MARK}voor deze tijd is geen regel bekend`,
    note: null,
    policy: ownPolicy(key, [subject]),
  };
}

/** In the order in which rules are told: by what they are about, then as the sources have them. */
export const inOrder = (rows: readonly RuleRow[]): RuleRow[] => [...rows].sort((a, b) => a.order - b.order);
