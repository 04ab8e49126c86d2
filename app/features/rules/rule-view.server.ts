import { type Rule, ruleCarriesMark } from '~/app/domain/rules/rule';
import { isFor, ruleHistory } from '~/app/domain/rules/rules-of-year';
import { withDefaults } from '~/app/domain/settings';
import { settingText } from '~/app/features/settings/rule-choice-texts';
import { RULE_CHOICES } from '~/app/features/settings/rule-choices';
import { findSettings } from '~/app/features/settings/settings-queries.server';
import { formatPeriod } from '~/app/format/dates';
import { validityWords } from '~/app/format/rule-words';
import { decisionWords } from '~/app/format/rules/decision-words';
import { ruleName } from '~/app/format/rules/rule-name';
import { ruleSubjectWords } from '~/app/format/rules/rule-scope-words';
import { ruleText } from '~/app/format/rules/rule-texts';
import { ruleValueText } from '~/app/format/rules/rule-values';
import { statusMeaning } from '~/app/format/rules/status-meanings';
import type { SchoolDesk } from '~/app/server/guard.server';
import { examplesOfRule } from './examples-of-rule';
import { markedStatusWords, shownStatus } from './marked-status';
import { settingsOfRule } from './own-policy';
import { examplesPath, rulePath, rulesPath } from './rule-path';
import { ruleRow } from './rule-rows';
import { exampleView } from './worked-example';

/** One rule as it is read, with its history and what is worked out with it; null when this school has no such rule. */
export async function findRuleView(desk: SchoolDesk, ruleId: string) {
  const { base, rules, school, year } = desk;
  const rule = rules.byId(ruleId);
  if (!rule || !isFor(rule, school.sector)) return null;
  const row = ruleRow(rule, year.first);
  const history = ruleHistory(rules, rule);
  return {
    id: rule.id,
    title: ruleName(rule),
    meaning: ruleText(rule.key).meaning,
    values: ruleValueText(rule).split('; '),
    policy: row.policy && desk.may(row.policy.action) ? `${base}/instellingen#${row.policy.anchor}` : null,
    forWhom: row.forWhom,
    period: row.period,
    proRata: row.proRata,
    validity: validityWords(rule.validFrom, rule.validUntil),
    source: row.source,
    note: row.note,
    status: { text: row.status, meaning: statusMeaning(shownStatus(rule)), marked: ruleCarriesMark(rule) },
    contested: rule.contested === null ? null : decisionWords(rule.contested),
    settings: await chosenSettings(desk, rule),
    history: history.map((each) => ({
      ...versionOf(each),
      key: `${each.id} ${each.version}`,
      status: markedStatusWords(each, year.first),
      href: each === rule ? null : rulePath(base, each.id),
    })),
    exampleGroups: await exampleGroups(desk, rule, history),
    here: { rules: rulesPath(base), examples: examplesPath(base) },
  };
}

export type RuleView = NonNullable<Awaited<ReturnType<typeof findRuleView>>>;

async function chosenSettings(desk: SchoolDesk, rule: Rule) {
  const keys = settingsOfRule(rule.key);
  if (keys.length === 0) return [];
  const chosen = withDefaults(await desk.read((board) => findSettings(board, desk.school.id)));
  const maySee = desk.may('settings.view');
  return keys.map((key) => ({
    title: RULE_CHOICES[key].title,
    text: settingText(key, chosen[key] as never),
    href: maySee ? `${desk.base}/instellingen#${RULE_CHOICES[key].slug}` : null,
  }));
}

/** The examples that rest on the rule, then those of what held before and after it, the latest first. */
async function exampleGroups({ examples, rules, base }: SchoolDesk, rule: Rule, history: readonly Rule[]) {
  const all = await examples();
  const others = [...history].reverse().filter(({ id }) => id !== rule.id);
  return [rule, ...others].flatMap((each) => {
    const found = examplesOfRule(each, all, rules);
    if (found.length === 0) return [];
    return [
      {
        key: each.id,
        other: each === rule ? null : { ...versionOf(each), href: rulePath(base, each.id) },
        examples: found.map((example) => exampleView(example, rules)),
      },
    ];
  });
}

function versionOf(rule: Rule) {
  const { validFrom, validUntil, functionCategory } = rule;
  return {
    period: validFrom === null ? 'altijd' : formatPeriod(validFrom, validUntil),
    forWhom: ruleSubjectWords(functionCategory),
    value: ruleValueText(rule),
  };
}
