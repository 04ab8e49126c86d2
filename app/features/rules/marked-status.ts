import { type Rule, ruleCarriesMark } from '~/app/domain/rules/rule';
import { ruleStatusWords } from '~/app/format/rule-words';

/** What stands before the status of a rule that carries a mark, on screen and in files. */
export const MARK = '⚠ Let op: ';

/** How sure we are of a rule, with the mark in words; `year` is the year in which it is used. */
export function markedStatusWords(rule: Pick<Rule, 'status' | 'contested'>, year: number): string {
  const status = rule.contested !== null && rule.status === 'SEED' ? 'SEED-CONTESTED' : rule.status;
  return `${ruleCarriesMark(rule) ? MARK : ''}${ruleStatusWords(status, year)}`;
}
