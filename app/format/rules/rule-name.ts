import type { Rule } from '~/app/domain/rules/rule';
import { ruleSubjectWords } from './rule-scope-words';
import { ruleText } from './rule-texts';

/** A rule by what it is about and whom it is for: `Basisrecht in uren (leraar)`. */
export const ruleName = ({ key, functionCategory }: Pick<Rule, 'key' | 'functionCategory'>): string =>
  `${ruleText(key).name} (${ruleSubjectWords(functionCategory)})`;
