import { assignedActivity } from '~/app/domain/assigned-activity';
import { findings, type SchoolFacts } from '~/app/domain/compliance';
import { FULL_TIME } from '~/app/domain/fte';
import { type RightGroup, rightGroup } from '~/app/domain/rights-year';
import type { Rule } from '~/app/domain/rules/rule';
import { readableSource } from '~/app/format/readable-source';
import { figureKey } from './figure-keys';
import { type DashboardFinding, isShown } from './figure-types';
import { missingOf } from './lumpsum-part';
import type { PersonFigures } from './people-rights';
import { cellsAt, rightsPart } from './rights-part';
import { showCount, type Viewer } from './suppression';
import type { Workings } from './workings';

/** What the checks find in the figures, with readable sources and without counts of too few people. */
export function findingsPart(workings: Workings): DashboardFinding[] {
  const { total } = rightsPart(workings.rights, [], workings.viewer, workings.rightsBeside);
  const { hours, money } = workings.rights.all;
  const isTold = (told: number | null, lapsing: number | null) => told !== null || lapsing === null;
  const hidesLapsing =
    !isShown(total) ||
    !isTold(total.hours.lapsing, hours.lapsing) ||
    !isTold(total.money.lapsing, money.lapsing);
  return findings(factsOf(workings)).map(({ rule, ...finding }) => ({
    ...finding,
    reason: {
      ...finding.reason,
      values: withoutSmallCounts(finding.reason.values, workings.viewer, hidesLapsing),
    },
    ruleId: rule?.id ?? null,
    citation: rule && readableSource(rule.citation),
    figure: FIGURE_OF[finding.check]?.(finding.subject.id) ?? null,
  }));
}

const FIGURE_OF: Partial<Record<DashboardFinding['check'], (subject: string) => string>> = {
  'ten-percent': (year) => figureKey('tien-procent', `jaar=${year}`),
  'ten-percent-incomplete': (year) => figureKey('tien-procent', `jaar=${year}`),
  'unused-right': () => figureKey('basisrecht-uren-vervalt'),
  'right-not-defined': () => figureKey('basisrecht-mensen-zonder-recht'),
  'without-team': () => figureKey('basisrecht-mensen', 'team=geen'),
};

function withoutSmallCounts(
  values: DashboardFinding['reason']['values'],
  viewer: Viewer,
  hidesLapsing: boolean,
) {
  const { persons } = values;
  if (typeof persons !== 'number') return values;
  const shown = showCount(viewer, persons);
  // What so few people have left is theirs alone.
  return shown === null || (hidesLapsing && 'hours' in values)
    ? { ...values, persons: null, hours: null, cents: null }
    : values;
}

function factsOf(workings: Workings): SchoolFacts {
  const { question, rights, rightsYear, lumpsum } = workings;
  const { year, today, location } = question;
  const people = workings.people.filter((person) => cellsAt(person, location?.id ?? null).length > 0);
  const carryRule = rightsYear.carriedByDefault.rule;
  const lapsing = {
    hours: rights.all.hours.lapsing ?? 0,
    cents: rights.all.money.lapsing ?? 0,
    persons: people.filter(({ rights: own }) => (own.hours.lapsing ?? 0) > 0 || (own.money.lapsing ?? 0) > 0)
      .length,
    rule: carryRule,
  };
  return {
    schoolYear: year.label,
    firstYear: year.first,
    ended: today > year.end,
    lumpsum: lumpsum.years.map((figures) => ({
      calendarYear: figures.calendarYear,
      ended: today > `${figures.calendarYear}-12-31`,
      complies: figures.share.complies,
      shareTenths: figures.share.shareTenths,
      difference: figures.share.cents.difference,
      missing: missingOf(figures),
      rule: figures.share.rule,
    })),
    lapsing,
    overFullTime: people.filter((person) => person.fte > FULL_TIME).length,
    chargedAboveRight: { persons: people.filter(chargedAboveRight).length, rule: consentRule(workings) },
    notDefined: notDefined(workings, people),
    withoutTeam: people.filter((person) => person.teamId === null).length,
    rulesInUse: rulesInUse(workings, people, lapsing.hours + lapsing.cents > 0),
  };
}

/** The employee agreed to more than what own choice leaves of the right. */
function chargedAboveRight({ assigned, rights }: PersonFigures): boolean {
  return (['hours', 'money'] as const).some((kind) => {
    const charged = kind === 'hours' ? assigned.hours : assigned.cents;
    if (charged === 0) return false;
    const { granted, carriedIn, used, planned } = rights[kind];
    const available = granted === null ? null : granted + carriedIn - (used + planned - charged);
    return !assignedActivity({ assigned: charged, consented: charged, available }).ok;
  });
}

function consentRule({ book, question }: Workings): Rule | null {
  const key = 'consent_needed_for_assigned_from_basic_right';
  return book.find({ sector: question.school.sector, key, subject: 'teacher', on: question.year.start });
}

const groupsOf = (person: PersonFigures): RightGroup[] =>
  person.jobs.map((job) => rightGroup(job.function_category, job.contract_type));

function notDefined({ rightsYear }: Workings, people: readonly PersonFigures[]) {
  const groups = new Map<RightGroup, number>();
  for (const person of people) {
    if (person.rights.hours.granted !== null || person.rights.money.granted !== null) continue;
    const [group] = groupsOf(person);
    if (group) groups.set(group, (groups.get(group) ?? 0) + 1);
  }
  return [...groups].map(([group, persons]) => ({
    group,
    persons,
    rule: rightsYear.full.hours.get(group)?.rule ?? null,
  }));
}

function rulesInUse({ rightsYear, lumpsum }: Workings, people: readonly PersonFigures[], lapses: boolean) {
  const rules = new Set<Rule | null>();
  for (const group of new Set(people.flatMap(groupsOf))) {
    for (const kind of ['hours', 'money'] as const) rules.add(rightsYear.full[kind].get(group)?.rule ?? null);
  }
  if (lapses) rules.add(rightsYear.carriedByDefault.rule);
  for (const { share } of lumpsum.years) rules.add(share.rule);
  return [...rules].filter((rule): rule is Rule => rule !== null);
}
