import type { Explanation } from '~/app/domain/explanation';
import type { Sector } from '~/app/domain/people';
import { type RuleReference, ruleCarriesMark } from '~/app/domain/rules/rule';
import type { SchoolRuleSettings, SettingKey } from '~/app/domain/settings';
import { settingText } from '~/app/features/settings/rule-choice-texts';
import { ruleChoiceWords } from '~/app/features/settings/rule-choices';
import { flagSentence } from '~/app/format/flag-words';
import { formulaLines, unitText } from '~/app/format/formula';
import { readableNote } from '~/app/format/readable-note';
import { readableSource } from '~/app/format/readable-source';
import { ruleStatusWords, validityWords } from '~/app/format/rule-words';
import { ruleName } from '~/app/format/rules/rule-name';
import { FUNCTION_CATEGORY_WORDS } from '~/app/format/words';
import { dashboardOf } from './dashboard';
import { explainLumpsum } from './explain-lumpsum';
import { explainMix } from './explain-mix';
import { explainPeopleCheck } from './explain-people-check';
import { explainPupilGrant } from './explain-pupil-grant';
import { explainRights } from './explain-rights';
import { explainTheme } from './explain-themes';
import { type Explained, outcomeOf, UNIT_OF } from './explained';
import type { FigureExplanation, RuleView, SettingView, SuppressedExplanation } from './explanation-types';
import { categoryOfName, figureKey, type ParsedKey, parseKey, SPENDING_NAMES } from './figure-keys';
import { figuresOf } from './figures-of';
import type { SchoolYearRows } from './school-rows.server';
import type { Workings } from './workings';

/** Why one figure is what it is, in Dutch; null when no such figure is there for whoever asks. */
export function explanationOf(
  workings: Workings,
  key: string,
  nameOfPerson = '',
): FigureExplanation | SuppressedExplanation | null {
  const parsed = parseKey(key);
  const about = aboutOf(workings, parsed, nameOfPerson);
  const normal = figureKey(parsed.name, parsed.scope);
  if (parsed.params.persoon === undefined) {
    const { figures, hidden } = registryOf(workings);
    const isHidden = hidden.some(({ names, scope }) => isAmong(parsed, names, scope));
    const explained = isHidden ? explain(workings, parsed) : null;
    if (isHidden) {
      const { threshold } = workings.viewer;
      const least = Number.isFinite(threshold) ? threshold : workings.settings.smallGroupThreshold;
      return { suppressed: true, key: normal, title: explained?.title ?? '', about, threshold: least };
    }
    const figure = figures.find((each) => each.key === normal);
    if (!figure) return null;
    // Too few people to tell, though the figures around it may be told.
    const told = figure.value === null ? explain(workings, parsed) : null;
    if (figure.value === null && (figure.unit === 'count' || isWithheld(workings, told))) {
      const title = told?.title ?? '';
      return {
        suppressed: true,
        key: normal,
        title,
        about,
        threshold: workings.settings.smallGroupThreshold,
      };
    }
  }
  const explained = explain(workings, parsed);
  return explained && inWords(workings, normal, about, explained);
}

/** The dashboard leaves it out, though there is something to tell. */
const isWithheld = ({ viewer }: Workings, told: Explained | null): boolean =>
  viewer.audience === 'totals' && told !== null && outcomeOf(told.explanation.formula, told.unit) !== null;

const registries = new WeakMap<Workings, ReturnType<typeof figuresOf>>();

/** All figures of the workings, in every measure and year; worked out once for those who ask more than one. */
function registryOf(workings: Workings): ReturnType<typeof figuresOf> {
  const question = { ...workings.question, measures: undefined, earlierYears: true };
  const registry = registries.get(workings) ?? figuresOf(dashboardOf({ ...workings, question }));
  registries.set(workings, registry);
  return registry;
}

function isAmong({ name, scope }: ParsedKey, names: string, hiddenScope: string): boolean {
  const whose = scope
    .split('&')
    .filter((part) => !/^(maat|kant|wat)=/.test(part))
    .join('&');
  return whose === hiddenScope && names.split('|').some((each) => name.startsWith(each));
}

function explain(workings: Workings, key: ParsedKey): Explained | null {
  const { name } = key;
  if (name === 'mensen' || name === 'fte' || name.startsWith('basisrecht-'))
    return explainRights(workings, key);
  if (name.startsWith('mensen-')) return explainPeopleCheck(workings, key);
  if (name.startsWith('leermix-')) return explainMix(workings, key);
  if (name.startsWith('tien-procent')) return explainLumpsum(workings, key);
  if (name.startsWith('thema-')) return explainTheme(workings, key);
  if (name.startsWith('leerlingen')) return explainPupilGrant(workings, key);
  return null;
}

function inWords(workings: Workings, key: string, about: string, explained: Explained): FigureExplanation {
  const { explanation, unit, people, period, links } = explained;
  const { formula } = explanation;
  const { year, school } = workings.question;
  const { sector } = school;
  const settings = explanation.settings.map(({ key: setting }) =>
    settingView(workings.rows.settings, setting, { chosen: workings.settings, sector }),
  );
  return {
    key,
    title: explained.title,
    about,
    unit,
    value: outcomeOf(formula, unit),
    shown: unitText(UNIT_OF[unit], formula.value),
    lines: formulaLines(formula, (term) => links.has(term), explained.words).map(
      ({ depth, label, text, term }) => ({
        depth,
        label,
        text,
        figure: links.get(term) ?? null,
      }),
    ),
    rules: rulesOf(explanation, year.first),
    settings: [...settings, ...(explained.entered ?? [])],
    people,
    period: { from: period.start, to: period.end },
    remarks: explanation.flags.map((flag) => flagSentence(flag, sector, explained.groups?.get(flag))),
  };
}

/** The rules of an explanation in words, as they stand in the school year. */
export function rulesOf({ rules }: Pick<Explanation, 'rules'>, year: number): RuleView[] {
  return rules.map((rule: RuleReference) => ({
    id: rule.id,
    version: rule.version,
    name: ruleName(rule),
    citation: readableSource(rule.citation),
    validity: validityWords(rule.validFrom, rule.validUntil),
    status: ruleStatusWords(rule.status, year),
    marked: ruleCarriesMark(rule),
    note: readableNote(rule.note),
  }));
}

function settingView<Key extends SettingKey>(
  stored: SchoolYearRows['settings'],
  key: Key,
  { chosen, sector }: { chosen: SchoolRuleSettings; sector: Sector },
): SettingView {
  const entry = stored.find((row) => row.key === key);
  return {
    key,
    label: ruleChoiceWords(key, sector).title,
    value: settingText(key, chosen[key]),
    source: ruleChoiceWords(key, sector).source,
    setBy: entry?.entered_by ?? null,
    setOn: entry?.entered_at.slice(0, 10) ?? null,
  };
}

function aboutOf({ heads, question }: Workings, { params }: ParsedKey, nameOfPerson: string): string {
  const labelIn = (rows: readonly { id: string | null; label: string }[], id: string) =>
    rows.find((row) => (row.id ?? 'geen') === id)?.label ?? '';
  const category = categoryOfName(params.categorie);
  const spending = Object.entries(SPENDING_NAMES).find(([, name]) => name === params.soort)?.[0];
  return [
    question.location?.name ?? '',
    params.team === undefined ? '' : labelIn(heads.teams, params.team),
    category ? FUNCTION_CATEGORY_WORDS[category] : '',
    params.thema === undefined ? '' : labelIn(heads.themes, params.thema),
    params.persoon === undefined ? '' : nameOfPerson,
    spending ? SPENDING_WORDS[spending as keyof typeof SPENDING_NAMES] : '',
    params.schooljaar ?? '',
    params.jaar === undefined ? '' : `kalenderjaar ${params.jaar}`,
  ]
    .filter((part) => part !== '')
    .join(', ');
}

const SPENDING_WORDS: Record<keyof typeof SPENDING_NAMES, string> = {
  'basic-right': 'uit het basisrecht',
  assigned: 'overige scholing',
  'activity-costs': 'kosten van activiteiten',
  replacement: 'vervanging',
  'general-costs': 'algemene kosten',
};
