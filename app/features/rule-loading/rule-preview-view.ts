import type { Rule } from '~/app/domain/rules/rule';
import { formatDate } from '~/app/format/dates';
import { validityWords } from '~/app/format/rule-words';
import { ruleName } from '~/app/format/rules/rule-name';
import { ruleValueText } from '~/app/format/rules/rule-values';
import type { RuleChange } from './rule-changes';
import type { RulePreview } from './rule-preview.server';

/** The changes as they are read before they are made. */
export function rulePreviewView({ changes, schools }: RulePreview) {
  return {
    changes: changes.map(changeRow),
    schools,
    nothing: schools.every(({ years }) => years.every(({ moved }) => moved.nothing)),
    from: firstDay(changes),
  };
}
export type RulePreviewView = ReturnType<typeof rulePreviewView>;

function changeRow({ before, after }: RuleChange): string[] {
  const rule = after ?? before;
  const replaced = before && after ? `vervangt versie ${before.version}` : null;
  return [
    rule ? ruleName(rule) : '',
    rule ? `${rule.id}, versie ${rule.version}` : '',
    after ? (replaced ?? 'nieuw') : 'vervalt',
    before ? whole(before) : '',
    after ? whole(after) : '',
  ];
}

const whole = (rule: Rule): string =>
  `${ruleValueText(rule)}, ${validityWords(rule.validFrom, rule.validUntil)}`;

/** From which day anything is otherwise; null: since always. */
function firstDay(changes: readonly RuleChange[]): string | null {
  const starts = changes
    .flatMap(({ before, after }) => [before, after])
    .flatMap((rule) => (rule ? [rule.validFrom] : []));
  const days = starts.filter((start) => start !== null).sort();
  return starts.includes(null) || !days[0] ? null : formatDate(days[0]);
}
