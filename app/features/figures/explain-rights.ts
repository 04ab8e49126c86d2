import { Exact } from '~/app/domain/exact';
import { explain, type Formula, formula, type Term, type TermName, term } from '~/app/domain/explanation';
import type { Flag } from '~/app/domain/flags';
import { inMap } from '~/app/domain/maps';
import type { FunctionCategory } from '~/app/domain/people';
import { savingOf } from '~/app/domain/person-rights';
import { explainPersonRights, PERSON_FIGURES, type PersonFigure } from '~/app/domain/person-rights-explained';
import { isUnusedDefined, RIGHT_KINDS, type RightKind } from '~/app/domain/right-keys';
import { type RightGroup, rightGroup } from '~/app/domain/rights-year';
import type { Rule } from '~/app/domain/rules/rule';
import type { SettingKey } from '~/app/domain/settings';
import { type RightWords, rightScreenWords, rightWords } from '~/app/format/right-words';
import { fteOfSchool } from './dashboard';
import { counted, countedSum, type Explained, exactOf, UNIT_OF } from './explained';
import {
  categoryOfName,
  figureKey,
  type ParsedKey,
  PEOPLE_FIGURES,
  RIGHT_FIGURES,
  rightName,
} from './figure-keys';
import { type PersonFigures, personPeriod } from './people-rights';
import { addRights, amountsOf, cellsAt, newRightsTally, type RightsTally, rightsPart } from './rights-part';
import type { RightAmounts, RightsPart } from './rights-types';
import { isShown } from './shown';
import type { Workings } from './workings';

type Field = keyof RightAmounts;

/** What a figure is called behind the name of its right. */
function fieldTitle(field: Field, { told, lapses }: RightWords): string {
  switch (field) {
    case 'lapsing':
      return lapses?.label ?? 'niet gebruikt';
    case 'remaining':
      return 'over';
    case 'overspent':
      return 'meer gebruikt dan het recht';
    case 'usedTenths':
      return `deel dat ${told.used} is`;
    default:
      return told[field];
  }
}

const TERMS: Record<Exclude<Field, 'usedTenths'>, TermName> = {
  granted: 'granted',
  carriedIn: 'carriedIn',
  used: 'used',
  planned: 'planned',
  toChoose: 'toChoose',
  remaining: 'remaining',
  lapsing: 'lapsing',
  carriedOut: 'carriedOut',
  overspent: 'overspent',
};
const SETTING_OF_FLAG: Partial<Record<Flag, SettingKey>> = {
  'mid-year-by-policy': 'midYearPolicy',
  'capped-at-full-time': 'capAtFullTime',
  'full-amount-for-part-timers': 'fullAmountForPartTimers',
  'pro-rata-contested': 'fullAmountForPartTimers',
  'employer-policy': 'employerPolicy',
  'own-value-applied': 'ownMinimum',
};

/** Why a figure of the basic right, of the school, a category, a team or a person, is what it is. */
export function explainRights(workings: Workings, key: ParsedKey): Explained | null {
  const kinds = { uren: 'hours', geld: 'money' } as const;
  const [, word = '', rest = ''] = /^basisrecht-(uren|geld)-(.+)$/.exec(key.name) ?? [];
  const kind = kinds[word as keyof typeof kinds];
  const field = (Object.keys(RIGHT_FIGURES) as Field[]).find((each) => RIGHT_FIGURES[each] === rest);
  if (!kind || !field) return explainPeople(workings, key);
  if (key.params.persoon !== undefined) return explainOfPerson(workings, key, kind, field);
  const group = groupOf(workings, key);
  if (!group) return null;
  const { links, figure } = sumFigure(workings, key, group, kind, field);
  const words = rightWords(workings.periods[kind]);
  return {
    ...base(workings, group.people, kind),
    people: peopleBehind(workings, key),
    title: titleOf(words, field),
    words: words.terms,
    unit: field === 'usedTenths' ? 'percent' : kind,
    explanation: explain(figure, sources(workings, group.people, kind, field)),
    groups: groupsOfFlags(workings, group.people),
    links,
  };
}

const titleOf = (words: RightWords, field: Field) => `${words.name}: ${fieldTitle(field, words)}`;

const base = ({ rightsYears }: Workings, people: readonly PersonFigures[], kind: RightKind = 'hours') => ({
  people: people.length,
  period: { start: rightsYears[kind].period.start, end: rightsYears[kind].period.end },
});

interface Group {
  people: PersonFigures[];
  tally: RightsTally;
}

/** Whose figures are asked for; null: nobody that we know. */
function groupOf(workings: Workings, { params }: ParsedKey): Group | null {
  const locationId = workings.question.location?.id ?? null;
  const tally = newRightsTally();
  const people: PersonFigures[] = [];
  const category = categoryOfName(params.categorie);
  if (params.categorie !== undefined && !category) return null;
  const team = params.team === 'geen' ? null : params.team;
  for (const person of workings.people) {
    if (team !== undefined && person.teamId !== team) continue;
    const cells = cellsAt(person, locationId).filter((cell) => !category || cell.category === category);
    if (cells.length === 0) continue;
    addRights(tally, cells);
    people.push(person);
  }
  return people.length === 0 ? null : { people, tally };
}

function sumFigure(workings: Workings, key: ParsedKey, group: Group, kind: RightKind, field: Field) {
  const links = new Map<Term, string>();
  const amounts = amountsOf(group.tally[kind]);
  const unit = UNIT_OF[kind];
  const sumOf = (of: Exclude<Field, 'usedTenths'>): Formula | Term => {
    const name = TERMS[of];
    const sum =
      of === field && key.scope === ''
        ? overCategories(workings, kind, of, amounts[of], links)
        : countedSum(name, kind, amounts[of], peopleBehind(workings, key));
    if (of !== field) links.set(sum, figureKey(rightName(kind, of), key.scope));
    return sum;
  };
  const available = () =>
    formula('available', unit, exactOf(kind, (amounts.granted ?? 0) + amounts.carriedIn), 'add', [
      sumOf('granted'),
      sumOf('carriedIn'),
    ]);
  if (field === 'usedTenths') {
    const whole = (amounts.granted ?? 0) + amounts.carriedIn;
    const share = whole > 0 ? Exact.of(amounts.used * 100, whole) : null;
    return { links, figure: formula('share', 'percent', share, 'divide', [sumOf('used'), available()]) };
  }
  if (field === 'lapsing' && amounts.lapsing !== null) {
    const { granted, carriedIn, overspent, used, carriedOut, lapsing } = amounts;
    const all = (granted ?? 0) + carriedIn + (overspent ?? 0);
    const outcome = all - used - carriedOut;
    // What somebody with two jobs used too much of the one right is taken from the other, in another category or location.
    const between = lapsing - outcome;
    const settled = term('betweenJobs', unit, exactOf(kind, Math.abs(between)));
    const whole = formula('availableAndMore', unit, exactOf(kind, all + Math.max(0, between)), 'add', [
      sumOf('granted'),
      sumOf('carriedIn'),
      ...(overspent ? [sumOf('overspent')] : []),
      ...(between > 0 ? [settled] : []),
    ]);
    const terms = [
      overspent || between > 0 ? whole : { ...whole, name: 'available' as const },
      sumOf('used'),
      ...(carriedOut > 0 ? [sumOf('carriedOut')] : []),
      ...(between < 0 ? [settled] : []),
    ];
    return { links, figure: formula('lapsing', unit, exactOf(kind, lapsing), 'subtract', terms) };
  }
  return { links, figure: sumOf(field) };
}

const shownParts = new WeakMap<Workings, RightsPart>();

/** The rights as the dashboard shows them; worked out once for those who ask more than one figure. */
function shownRights(workings: Workings): RightsPart {
  const { rights, heads, viewer, rightsBeside } = workings;
  const shown = shownParts.get(workings) ?? rightsPart(rights, heads.teams, viewer, rightsBeside);
  shownParts.set(workings, shown);
  return shown;
}

/** People with a right, where the figure of that name may be told: the same for everybody who gets an answer. */
function peopleBehind(workings: Workings, { scope }: ParsedKey): number | null {
  const { total, byCategory, byTeam } = shownRights(workings);
  const cell = scope === '' ? total : [...byCategory, ...byTeam].find((row) => row.scope === scope)?.cell;
  return cell && isShown(cell) ? cell.withRight : null;
}

/** The school is the sum of its categories; those that may not be shown stand together. */
function overCategories(
  workings: Workings,
  kind: RightKind,
  field: Exclude<Field, 'usedTenths'>,
  whole: number | null,
  links: Map<Term, string>,
): Formula {
  const { byCategory } = shownRights(workings);
  const terms: Term[] = [];
  let shown = 0;
  let isRest = false;
  for (const { id, cell, scope } of byCategory) {
    const value = isShown(cell) ? cell[kind][field] : null;
    if (!isShown(cell) || value === null) {
      // Not told, where there is something to tell.
      isRest ||= (workings.rights.byCategory.get(id as FunctionCategory)?.[kind][field] ?? null) !== null;
      continue;
    }
    shown += value;
    const line = countedSum(TERMS[field], kind, value, cell.withRight, 'person', id ?? undefined);
    links.set(line, figureKey(rightName(kind, field), scope));
    terms.push(line);
  }
  if (isRest && whole !== null && whole !== shown) {
    terms.push(term(TERMS[field], UNIT_OF[kind], exactOf(kind, whole - shown), { about: 'rest' }));
  }
  const outcome = isRest || terms.length === 0 ? whole : shown;
  return formula(TERMS[field], UNIT_OF[kind], exactOf(kind, outcome), 'add', terms);
}

function sources(workings: Workings, people: readonly PersonFigures[], kind: RightKind, field: Field) {
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
function groupsOfFlags(
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

function explainOfPerson(
  workings: Workings,
  { params }: ParsedKey,
  kind: RightKind,
  field: Field,
): Explained | null {
  const person = workings.people.find(({ employeeId }) => employeeId === params.persoon);
  if (!person || workings.question.audience !== 'persons') return null;
  const { rightsYears, question } = workings;
  const rightsYear = rightsYears[kind];
  const own = sources(workings, [person], kind, field);
  const saves = kind === 'money' && person.saves;
  const words = rightWords(workings.periods[kind], { saves });
  const explained = {
    ...base(workings, [person], kind),
    title: titleOf(words, field),
    words: words.terms,
    unit: field === 'usedTenths' ? ('percent' as const) : kind,
    links: new Map<Term, string>(),
  };
  if ((PERSON_FIGURES as readonly string[]).includes(field)) {
    const year = personPeriod(person, kind, question.today);
    const figure = field as PersonFigure;
    const explanation = explainPersonRights(rightsYear, year, kind, figure, question.today);
    const { settings } = explain(explanation.formula, own);
    return { ...explained, explanation: { ...explanation, settings } };
  }
  const amounts = amountsOf(person.rights[kind]);
  const unit = UNIT_OF[kind];
  const named = (name: TermName, amount: number | null) => term(name, unit, exactOf(kind, amount));
  const whole = (amounts.granted ?? 0) + amounts.carriedIn;
  const figure =
    field === 'usedTenths'
      ? formula('share', 'percent', whole > 0 ? Exact.of(amounts.used * 100, whole) : null, 'divide', [
          named('used', amounts.used),
          formula('available', unit, exactOf(kind, whole), 'add', [
            named('granted', amounts.granted),
            named('carriedIn', amounts.carriedIn),
          ]),
        ])
      : named(TERMS[field as keyof typeof TERMS], amounts[field]);
  return { ...explained, explanation: explain(figure, own) };
}

const JOBS_TITLE = 'Mensen met een dienstverband in dit schooljaar';

function peopleTitle(field: keyof typeof PEOPLE_FIGURES, { question }: Workings): string {
  const { have, none } = rightScreenWords(question.school.sector);
  switch (field) {
    case 'persons':
      return JOBS_TITLE;
    case 'withRight':
      return `Mensen met ${have}`;
    case 'undefinedPersons':
      return `Mensen voor wie ${none} vastligt`;
    case 'lapsingPersons':
      return 'Mensen van wie uren vervallen';
  }
}

function explainPeople(workings: Workings, key: ParsedKey): Explained | null {
  const group = groupOf(workings, key);
  if (!group || key.params.persoon !== undefined) return null;
  const links = new Map<Term, string>();
  if (key.name === 'mensen' || key.name === 'fte') {
    const isFte = key.name === 'fte';
    const figure = isFte
      ? countedSum('jobSize', 'fte', fteOfSchool(workings), group.people.length)
      : term('participants', 'count', Exact.of(group.people.length));
    return {
      ...base(workings, group.people),
      title: isFte ? 'Betrekkingsomvang van alle medewerkers samen' : JOBS_TITLE,
      unit: isFte ? 'fte' : 'count',
      explanation: explain(figure),
      links,
    };
  }
  const field = (Object.keys(PEOPLE_FIGURES) as (keyof typeof PEOPLE_FIGURES)[]).find(
    (each) => PEOPLE_FIGURES[each] === key.name,
  );
  if (!field) return null;
  const { persons, undefinedPersons, lapsingPersons } = group.tally;
  const counts = { persons, withRight: persons - undefinedPersons, undefinedPersons, lapsingPersons };
  const none = undefinedRules(workings, group.people);
  return {
    ...base(workings, group.people),
    people: counts[field],
    title: peopleTitle(field, workings),
    unit: 'count',
    explanation: {
      ...counted('participants', counts[field]),
      ...(field === 'undefinedPersons'
        ? explain(term('participants', 'count', Exact.of(counts[field])), none)
        : {}),
    },
    groups: groupsOfFlags(workings, group.people),
    links,
  };
}

function undefinedRules({ rightsYears, settings }: Workings, people: readonly PersonFigures[]) {
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
