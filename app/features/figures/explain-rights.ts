import { Exact } from '~/app/domain/exact';
import { explain, type Formula, formula, type Term, type TermName, term } from '~/app/domain/explanation';
import { inMap } from '~/app/domain/maps';
import type { FunctionCategory } from '~/app/domain/people';
import { explainPersonRights, PERSON_FIGURES, type PersonFigure } from '~/app/domain/person-rights-explained';
import type { RightKind } from '~/app/domain/right-keys';
import { type RightWords, rightWords } from '~/app/format/right-words';
import { explainPeople } from './explain-people';
import { countedSum, type Explained, exactOf, UNIT_OF } from './explained';
import { figureKey, type ParsedKey, RIGHT_FIGURES, rightName } from './figure-keys';
import { personPeriod } from './people-rights';
import { type Group, groupOf, peopleAndPeriod } from './rights-group';
import { rightsPart } from './rights-part';
import { groupsOfFlags, sources } from './rights-sources';
import { amountsOf } from './rights-tally';
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
    ...peopleAndPeriod(workings, group.people, kind),
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
  return inMap(shownParts, workings, () => rightsPart(rights, heads.teams, viewer, rightsBeside));
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
    ...peopleAndPeriod(workings, [person], kind),
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
