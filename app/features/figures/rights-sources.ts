import type { Flag } from '~/app/domain/flags';
import { inMap } from '~/app/domain/maps';
import { savingOf } from '~/app/domain/person-rights';
import { isUnusedDefined, RIGHT_KINDS, type RightKind } from '~/app/domain/right-keys';
import { type RightGroup, rightGroup } from '~/app/domain/rights-year';
import type { Rule } from '~/app/domain/rules/rule';
import type { SettingKey } from '~/app/domain/settings';
import type { PersonFigures } from './people-rights';
import type { RightAmounts } from './rights-types';
import type { Workings } from './workings';

const SETTING_OF_FLAG: Partial<Record<Flag, SettingKey>> = {
  'mid-year-by-policy': 'midYearPolicy',
  'capped-at-full-time': 'capAtFullTime',
  'full-amount-for-part-timers': 'fullAmountForPartTimers',
  'pro-rata-contested': 'fullAmountForPartTimers',
  'employer-policy': 'employerPolicy',
  'own-value-applied': 'ownMinimum',
};

/** The rules, marks and settings behind a figure of the rights of these people. */
export function sources(
  workings: Workings,
  people: readonly PersonFigures[],
  kind: RightKind,
  field: keyof RightAmounts,
) {
  const { settings } = workings;
  const rightsYear = workings.rightsYears[kind];
  const flags = new Set<Flag>();
  const rules = new Set<Rule | null>();
  for (const person of people) {
    for (const flag of person.rights.flags) flags.add(flag);
    for (const job of person.jobs) {
      rules.add(
        rightsYear.full[kind].get(rightGroup(job.function_category, job.contract_type))?.rule ?? null,
      );
    }
  }
  if (field !== 'overspent' && field !== 'used') flags.delete('over-basic-right');
  // In PO somebody can have the one right and not the other.
  if (people.every(({ rights }) => rights[kind].granted !== null)) flags.delete('no-right-by-rule');
  if (field === 'used' || field === 'planned') {
    rules.clear();
    for (const rule of chargeRules(workings)) rules.add(rule);
  }
  const goesOn = field === 'lapsing' || field === 'carriedOut' || field === 'carriedIn';
  const savings = goesOn && kind === 'money' ? savingRules(workings, people) : [];
  if (goesOn) {
    rules.add(rightsYear.carriedByDefault.rule);
    rules.add(carryRule(workings));
    for (const rule of savings) rules.add(rule);
    if (!isUnusedDefined(workings.question.school.sector, kind)) flags.add('unused-not-defined');
  }
  const keys = [...flags].flatMap((flag) => SETTING_OF_FLAG[flag] ?? []);
  if (savings.length > 0) keys.push('savingReading');
  return { rules, flags, settings: [...new Set(keys)], chosen: settings };
}

/** Which of the groups a flag of the rules is about; without those that hold for everybody who is looked at. */
export function groupsOfFlags(
  { rightsYears }: Workings,
  people: readonly PersonFigures[],
): ReadonlyMap<Flag, RightGroup[]> {
  const present = new Set(
    people.flatMap(({ jobs }) => jobs.map((job) => rightGroup(job.function_category, job.contract_type))),
  );
  const groups = new Map<Flag, Set<RightGroup>>();
  for (const group of present) {
    for (const kind of RIGHT_KINDS) {
      for (const flag of rightsYears[kind].full[kind].get(group)?.flags ?? [])
        inMap(groups, flag, () => new Set<RightGroup>()).add(group);
    }
  }
  return new Map(
    [...groups]
      .filter(([flag, of]) => flag === 'no-right-by-rule' || of.size < present.size)
      .map(([flag, of]) => [flag, [...of]]),
  );
}

/** How long savings may be kept and where the rest goes, where somebody saves. */
function savingRules(workings: Workings, people: readonly PersonFigures[]): (Rule | null)[] {
  const { book, question, rightsYears } = workings;
  const { money } = rightsYears;
  const ofSavers = people.flatMap(
    ({ moneyChain }) => (moneyChain && savingOf(money, moneyChain.person, 'money')?.rule) ?? [],
  );
  if (ofSavers.length === 0) return [];
  const asked = { sector: question.school.sector, key: 'unspent_to_general_budget_after' };
  return [...ofSavers, book.find({ ...asked, subject: 'management', on: money.period.start })];
}

function chargeRules({ book, question: { school, year } }: Workings): (Rule | null)[] {
  return ['own_choice', 'consent_needed_for_assigned_from_basic_right'].map((key) =>
    book.find({ sector: school.sector, key, subject: 'teacher', on: year.start }),
  );
}

const carryRule = ({ book, question: { school, year } }: Workings): Rule | null =>
  book.find({ sector: school.sector, key: 'carry_over_by_agreement', subject: 'teacher', on: year.start });

export function undefinedRules({ rightsYears, settings }: Workings, people: readonly PersonFigures[]) {
  const without = people.filter(
    ({ rights }) => rights.hours.granted === null && rights.money.granted === null,
  );
  const groups = without.flatMap(({ jobs }) =>
    jobs.map((job) => rightGroup(job.function_category, job.contract_type)),
  );
  return {
    rules: groups.map((group) => rightsYears.hours.full.hours.get(group)?.rule ?? null),
    flags: ['no-right-by-rule' as const],
    settings: ['employerPolicy' as const],
    chosen: settings,
  };
}
