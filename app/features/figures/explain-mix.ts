import { LEARNING_KINDS, type LearningKind } from '~/app/domain/activities';
import { Exact } from '~/app/domain/exact';
import { explain, type Formula, formula, isFormula, type Term, term } from '~/app/domain/explanation';
import { hours } from '~/app/domain/hours';
import { explainLearningMix, learningMix, type MixAmounts } from '~/app/domain/learning-mix';
import { euros } from '~/app/domain/money';
import { LEARNING_KIND_WORDS } from '~/app/format/words';
import { countedSum, type Explained, exactOf, UNIT_OF } from './explained';
import type { FigureUnit } from './explanation-types';
import {
  categoryOfName,
  MEASURE_NAMES,
  MIX_KIND_NAMES,
  MIX_TOTAL,
  MIX_WHATS,
  type MixWhat,
  mixKey,
  type ParsedKey,
} from './figure-keys';
import { MEASURES, type Measure } from './mix-types';
import { newTally, type Side, sumOfKinds, type Tally } from './tally';
import type { Workings } from './workings';

const UNITS: Record<Measure, FigureUnit> = { hours: 'hours', participations: 'count', money: 'money' };
const TITLES: Record<Measure, string> = {
  hours: 'Leren in uren',
  participations: 'Leren in aantal deelnames',
  money: 'Leren in euro',
};

/** Why a figure of 70:20:10 is what it is. */
export function explainMix(workings: Workings, key: ParsedKey): Explained | null {
  const { params, name } = key;
  if (name === 'leermix-richtlijn') return explainGuideline(workings, params.soort);
  const found = tallyOf(workings, key);
  if (!found) return null;
  const { tally, period } = found;
  const base = { people: tally.persons.size, period, links: new Map<Term, string>() };
  if (name === 'leermix-mensen') {
    const explanation = explain(term('participants', 'count', Exact.of(tally.persons.size)));
    return { ...base, title: 'Mensen die leren of dat van plan zijn', unit: 'count', explanation };
  }
  const measure = MEASURES.find((each) => MEASURE_NAMES[each] === (params.maat ?? 'uren'));
  const side: Side = params.kant === 'gepland' ? 'planned' : 'realised';
  const what = (Object.keys(MIX_WHATS) as MixWhat[]).find(
    (each) => MIX_WHATS[each] === (params.wat ?? 'deel'),
  );
  if (!measure) return null;
  if (name === MIX_TOTAL) return { ...base, ...explainTotal(tally, key, measure, side, base.links) };
  const kind = LEARNING_KINDS.find((each) => name === `leermix-${MIX_KIND_NAMES[each]}`);
  if (!kind || !what) return null;
  const title = `${titleOf(measure, side)}: ${LEARNING_KIND_WORDS[kind]}`;
  const amounts = tally.amounts[measure][side];
  const unit = UNITS[measure];
  if (what === 'amount') {
    const parts = tally.amounts.participations[side][kind];
    const figure = countedSum('partOfTotal', unit, amounts[kind], parts, 'count', kind);
    return { ...base, title, unit, explanation: explain(figure) };
  }
  const domainUnit = measure === 'hours' ? 'hour' : measure === 'money' ? 'euro' : 'count';
  const exact =
    measure === 'hours' ? hours : measure === 'money' ? euros : (amount: number) => Exact.of(amount);
  const explanation = explainLearningMix(amounts, workings.guideline, kind, domainUnit, exact);
  const whole = explanation.formula;
  if (what === 'difference') {
    const figure = whole.name === 'difference' ? whole : term('difference', 'points', null);
    return {
      ...base,
      title: `${title}, naast de richtlijn`,
      unit: 'points',
      explanation: { ...explanation, formula: figure },
    };
  }
  const share = whole.name === 'difference' && isFormula(whole) ? (whole.terms[0] ?? whole) : whole;
  if (isFormula(share)) linkAmounts(share, base.links, { measure, side, scope: whoseScope(key) });
  return {
    ...base,
    title: `${title}, deel van het geheel`,
    unit: 'percent',
    explanation: { ...explanation, formula: toHundred(share, amounts, workings, kind) },
  };
}

/** Shares add up to 100,0 by largest remainder, so a share can be a tenth away from its own rounding. */
function toHundred(
  share: Formula | Term,
  amounts: MixAmounts,
  { guideline }: Workings,
  kind: LearningKind,
): Formula | Term {
  const { tenths, shares } = learningMix(amounts, guideline);
  if (!tenths || !shares) return share;
  const told = Exact.of(tenths[kind], 10);
  const shift = told.sub(shares[kind].mul(HUNDRED).roundHalfUp(1));
  if (shift.isZero) return share;
  const [operator, size] = shift.isNegative
    ? (['subtract', Exact.ZERO.sub(shift)] as const)
    : (['add', shift] as const);
  return formula('share', 'percent', told, operator, [share, term('rounding', 'percent', size)]);
}

const HUNDRED = Exact.of(100);

/** The amount of each learning kind leads on to its own explanation. */
function linkAmounts(
  figure: Formula,
  links: Map<Term, string>,
  of: { measure: Measure; side: Side; scope: string },
): void {
  for (const part of figure.terms) {
    const kind = LEARNING_KINDS.find((each) => part.name === 'partOfTotal' && each === part.about);
    if (kind) links.set(part, mixKey(kind, { ...of, what: 'amount' }));
    else if (isFormula(part)) linkAmounts(part, links, of);
  }
}

const titleOf = (measure: Measure, side: Side) =>
  `${TITLES[measure]}, ${side === 'planned' ? 'gepland' : 'gedaan'}`;

/** All learning kinds together; each of them leads on to its own. */
function explainTotal(tally: Tally, key: ParsedKey, measure: Measure, side: Side, links: Map<Term, string>) {
  const unit = UNITS[measure];
  const amounts = tally.amounts[measure][side];
  const terms = LEARNING_KINDS.map((kind) => {
    return term('partOfTotal', UNIT_OF[unit], exactOf(unit, amounts[kind]), { about: kind });
  });
  const figure = formula('total', UNIT_OF[unit], exactOf(unit, sumOfKinds(amounts)), 'add', terms);
  linkAmounts(figure, links, { measure, side, scope: whoseScope(key) });
  return { title: titleOf(measure, side), unit, explanation: explain(figure) };
}

const whoseScope = ({ scope }: ParsedKey): string =>
  scope
    .split('&')
    .filter((part) => !/^(maat|kant|wat)=/.test(part))
    .join('&');

function tallyOf(
  workings: Workings,
  { params }: ParsedKey,
): { tally: Tally; period: Explained['period'] } | null {
  const { question, heads } = workings;
  const asked = params.schooljaar ?? question.year.label;
  const of = workings.years.find(({ year }) => year.label === asked);
  if (!of) return null;
  const { learning, year } = of;
  const idIn = (rows: readonly { id: string | null }[], id: string) =>
    rows.some((row) => (row.id ?? 'geen') === id) ? (id === 'geen' ? '' : id) : null;
  /** Who is known but learned nothing then has a figure too: nothing. */
  const found = (tallies: ReadonlyMap<string, Tally>, id: string | null | undefined) =>
    id === null || id === undefined
      ? null
      : { tally: tallies.get(id) ?? newTally(), period: { start: year.start, end: year.end } };
  if (params.team !== undefined) return found(learning.byTeam, idIn(heads.teams, params.team));
  if (params.thema !== undefined) return found(learning.byTheme, idIn(heads.themes, params.thema));
  if (params.categorie !== undefined) return found(learning.byCategory, categoryOfName(params.categorie));
  return { tally: learning.all, period: { start: year.start, end: year.end } };
}

function explainGuideline({ guideline, question }: Workings, name: string | undefined): Explained | null {
  const kind = LEARNING_KINDS.find((each) => MIX_KIND_NAMES[each] === name);
  if (!kind) return null;
  const { rule, share } = guideline[kind];
  const figure = term('guideline', 'percent', share?.mul(Exact.of(100)) ?? null);
  return {
    title: `Richtlijn: ${LEARNING_KIND_WORDS[kind]}`,
    unit: 'percent',
    explanation: explain(figure, { rules: [rule], flags: ['guideline-only'] }),
    people: null,
    period: { start: question.year.start, end: question.year.end },
    links: new Map(),
  };
}
