import { type Rule, type RuleStatus, ruleCarriesMark } from '~/app/domain/rules/rule';
import { ruleStatusWords } from '~/app/format/rule-words';

/** What stands before the status of a rule that carries a mark, on screen and in files. */
export const MARK = '⚠ Let op: ';

type Sureness = Pick<Rule, 'status' | 'contested'>;

/** The status of a rule, seen what others say of it. */
export const shownStatus = ({ status, contested }: Sureness): RuleStatus =>
  contested !== null && status === 'SEED' ? 'SEED-CONTESTED' : status;

/** How sure we are of a rule, with the mark in words; `year` is the year in which it is used. */
export function markedStatusWords(rule: Sureness, year: number): string {
  return `${ruleCarriesMark(rule) ? MARK : ''}${ruleStatusWords(shownStatus(rule), year)}`;
}
