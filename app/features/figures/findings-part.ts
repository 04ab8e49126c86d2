import { findings, type SchoolFacts } from '~/app/domain/compliance';
import { type FullTimeRight, type RightGroup, rightGroup } from '~/app/domain/rights-year';
import type { Rule } from '~/app/domain/rules/rule';
import { readableSource } from '~/app/format/readable-source';
import { budgetPeriod } from '~/app/format/right-words';
import { CHECK_FIGURES, figureKey, rightName } from './figure-keys';
import type { DashboardFinding } from './figure-types';
import { isOnlyAutumn, missingOf } from './lumpsum-part';
import { consentRule, peopleFound, peopleHere } from './people-checks';
import type { PersonFigures } from './people-rights';
import { rightsPart } from './rights-part';
import { isShown } from './shown';
import { showCount, type Viewer } from './suppression';
import type { Workings } from './workings';

/** What the checks find in the figures, with readable sources and without counts of too few people. */
export function findingsPart(workings: Workings): DashboardFinding[] {
  return findings(factsOf(workings)).map(({ rule, ...finding }) => ({
    ...finding,
    reason: {
      ...finding.reason,
      values:
        finding.check === 'unused-right'
          ? lapsingTold(workings)
          : withoutSmallCounts(finding.reason.values, workings.viewer),
    },
    ruleId: rule?.id ?? null,
    citation: rule && readableSource(rule.citation),
    figure: FIGURE_OF[finding.check](finding.subject.id, workings),
  }));
}

type FigureOf = (subject: string, workings: Workings) => string | null;

/** The figure behind a finding. */
const FIGURE_OF: Record<DashboardFinding['check'], FigureOf> = {
  'ten-percent': (year) => figureKey('tien-procent', `jaar=${year}`),
  'ten-percent-incomplete': (year) => figureKey('tien-procent', `jaar=${year}`),
  'unused-right': (_subject, { periods }) => rightName(budgetPeriod(periods) ? 'money' : 'hours', 'lapsing'),
  'right-not-defined': () => figureKey('basisrecht-mensen-zonder-recht'),
  'without-team': () => figureKey('basisrecht-mensen', 'team=geen'),
  'over-full-time': () => CHECK_FIGURES['over-full-time'],
  'charged-above-right': () => CHECK_FIGURES['charged-above-right'],
  'rule-not-verified': figureOfRule,
};

/** The figure of the school that is worked out with the rule, with the rule among its rules. */
function figureOfRule(id: string, { rightsYears, lumpsum }: Workings): string | null {
  const uses = (rule: Rule | null | undefined) => rule?.id === id;
  const tested = lumpsum.years.find(({ share }) => uses(share.rule));
  if (tested) return figureKey('tien-procent', `jaar=${tested.calendarYear}`);
  if (uses(rightsYears.hours.carriedByDefault.rule)) return rightName('hours', 'lapsing');
  const isAmong = (full: ReadonlyMap<RightGroup, FullTimeRight>) =>
    [...full.values()].some(({ rule }) => uses(rule));
  if (isAmong(rightsYears.hours.full.hours)) return rightName('hours', 'granted');
  return isAmong(rightsYears.money.full.money) ? rightName('money', 'granted') : null;
}

type Values = DashboardFinding['reason']['values'];

function withoutSmallCounts(values: Values, viewer: Viewer): Values {
  const { persons } = values;
  return typeof persons === 'number' ? { ...values, persons: showCount(viewer, persons) } : values;
}

/** No more of what lapses than the figures of the school tell. */
function lapsingTold({ rights, rightsBeside, viewer }: Workings): Values {
  const { total } = rightsPart(rights, [], viewer, rightsBeside);
  if (!isShown(total)) return { hours: null, persons: null, cents: null, moneyPersons: null };
  const { all } = rights;
  const withRight = all.persons - all.undefinedPersons;
  const { lapsing: moneyPersons } = all.money.people;
  const elsewhere = rightsBeside?.rest.all.money.people.lapsing ?? 0;
  // Of whom money lapses tells of whom it doesn't.
  const isMoneyTold =
    total.money.lapsing !== null &&
    [moneyPersons, withRight - moneyPersons, elsewhere].every((count) => showCount(viewer, count) !== null);
  return {
    hours: all.hours.lapsing === null ? 0 : total.hours.lapsing,
    persons: total.lapsingPersons,
    cents: all.money.lapsing === null ? 0 : total.money.lapsing,
    moneyPersons: isMoneyTold ? moneyPersons : null,
  };
}

function factsOf(workings: Workings): SchoolFacts {
  const { question, rights, rightsYears, lumpsum } = workings;
  const { year, today } = question;
  const people = peopleHere(workings);
  const carryRule = rightsYears.hours.carriedByDefault.rule;
  const lapsingEnded = (budgetPeriod(workings.periods) ?? workings.periods.hours).ended;
  const lapsing = {
    hours: rights.all.hours.lapsing ?? 0,
    cents: rights.all.money.lapsing ?? 0,
    persons: rights.all.lapsingPersons,
    moneyPersons: rights.all.money.people.lapsing,
    rule: carryRule,
    ended: lapsingEnded,
  };
  return {
    schoolYear: year.label,
    firstYear: year.first,
    tenPercentLevel: workings.settings.tenPercentLevel,
    lumpsum: lumpsum.years.map((figures) => ({
      calendarYear: figures.calendarYear,
      ended: today > `${figures.calendarYear}-12-31`,
      onlyAutumn: isOnlyAutumn(figures, workings.firstRecorded),
      complies: figures.share.complies,
      shareTenths: figures.share.shareTenths,
      difference: figures.share.cents.difference,
      missing: missingOf(figures),
      rule: figures.share.rule,
    })),
    lapsing,
    overFullTime: peopleFound(workings, 'over-full-time').length,
    chargedAboveRight: {
      persons: peopleFound(workings, 'charged-above-right').length,
      rule: consentRule(workings),
    },
    notDefined: notDefined(workings, people),
    withoutTeam: people.filter((person) => person.teamId === null).length,
    rulesInUse: rulesInUse(workings, people, lapsing.hours + lapsing.cents > 0),
  };
}

const groupsOf = (person: PersonFigures): RightGroup[] =>
  person.jobs.map((job) => rightGroup(job.function_category, job.contract_type));

function notDefined({ rightsYears }: Workings, people: readonly PersonFigures[]) {
  const groups = new Map<RightGroup, number>();
  for (const person of people) {
    if (person.rights.hours.granted !== null || person.rights.money.granted !== null) continue;
    const [group] = groupsOf(person);
    if (group) groups.set(group, (groups.get(group) ?? 0) + 1);
  }
  return [...groups].map(([group, persons]) => ({
    group,
    persons,
    rule: rightsYears.hours.full.hours.get(group)?.rule ?? null,
  }));
}

function rulesInUse({ rightsYears, lumpsum }: Workings, people: readonly PersonFigures[], lapses: boolean) {
  const rules = new Set<Rule | null>();
  for (const group of new Set(people.flatMap(groupsOf))) {
    for (const kind of ['hours', 'money'] as const)
      rules.add(rightsYears[kind].full[kind].get(group)?.rule ?? null);
  }
  if (lapses) rules.add(rightsYears.hours.carriedByDefault.rule);
  for (const { share } of lumpsum.years) rules.add(share.rule);
  return [...rules].filter((rule): rule is Rule => rule !== null);
}
