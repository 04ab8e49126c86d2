import { Exact } from '~/app/domain/exact';
import {
  type Explanation,
  explain,
  type Formula,
  formula,
  isFormula,
  type Term,
  type TermName,
  term,
} from '~/app/domain/explanation';
import { explainLumpsumShare, timeFigure } from '~/app/domain/lumpsum-explained';
import { euros } from '~/app/domain/money';
import type { FunctionCategory } from '~/app/domain/people';
import { ruleNumber } from '~/app/domain/rules/own-value';
import { formatMoney } from '~/app/format/numbers';
import { FUNCTION_CATEGORY_WORDS } from '~/app/format/words';
import { countedSum, type Explained, exactOf } from './explained';
import type { FigureUnit, SettingView } from './explanation-types';
import {
  categoryOfName,
  categoryScope,
  figureKey,
  joinScopes,
  type ParsedKey,
  SPENDING_NAMES,
} from './figure-keys';
import { hiddenCategories, isOnlyAutumn, lumpsumYear } from './lumpsum-part';
import type { LumpsumFigures } from './lumpsum-years';
import type { Workings } from './workings';

/** D7: what the agreement leaves open and the school fills in. */
const ENTERED_BY_SCHOOL = 'De cao zegt niet welk bedrag geldt. De school vult het in, met de bron.';

const TITLES: Record<string, string> = {
  'tien-procent': 'Deel van de personele lumpsum dat naar professionalisering ging',
  'tien-procent-tijd': 'Tijd voor professionalisering, in euro',
  'tien-procent-geld': 'Geld voor professionalisering',
  'tien-procent-totaal': 'Tijd en geld voor professionalisering samen',
  'tien-procent-lumpsum': 'Personele lumpsum',
  'tien-procent-norm': 'Deel dat de cao vraagt',
  'tien-procent-nodig': 'Bedrag dat de cao vraagt',
  'tien-procent-verschil': 'Verschil met wat de cao vraagt',
  'tien-procent-regel-uren': 'Uren',
  'tien-procent-regel-uurwaarde': 'Uurwaarde',
  'tien-procent-regel-tijd': 'Tijd, in euro',
  'tien-procent-regel-geld': 'Geld',
};

/** Why a figure of the 10% of a calendar year is what it is. */
export function explainLumpsum(workings: Workings, key: ParsedKey): Explained | null {
  const { name, params } = key;
  const { years, trend } = workings.lumpsum;
  const figures = [...trend, ...years].find((each) => String(each.calendarYear) === params.jaar);
  const title = TITLES[name];
  if (!figures || !title) return null;
  const line = name.startsWith('tien-procent-regel-');
  const told = line ? lineFigure(workings, figures, key) : yearFigure(workings, figures, key);
  if (!told) return null;
  const { calendarYear, persons } = figures;
  const category = categoryOfName(params.categorie);
  const all = [...persons.values()].reduce((people, count) => people + count, 0);
  return {
    title,
    unit: told.unit,
    explanation: told.explanation,
    people: line ? ((category && persons.get(category)) ?? null) : all,
    period: OF_WHOLE_YEAR.has(name)
      ? { start: `${calendarYear}-01-01`, end: `${calendarYear}-12-31` }
      : spendingPeriod(workings, figures),
    links: told.links,
    entered: enteredFor(workings, figures, line ? category : undefined),
  };
}

/** What is asked and received is of the whole calendar year; what is spent is of the part that is behind and recorded. */
const OF_WHOLE_YEAR = new Set(['tien-procent-lumpsum', 'tien-procent-norm', 'tien-procent-nodig']);

function spendingPeriod({ question, firstRecorded }: Workings, figures: LumpsumFigures) {
  const { calendarYear } = figures;
  const first = `${calendarYear}-${isOnlyAutumn(figures, firstRecorded) ? '08' : '01'}-01`;
  const last = `${calendarYear}-12-31`;
  const isRunning = question.today >= first && question.today < last;
  return { start: first, end: isRunning ? question.today : last };
}

interface Told {
  unit: FigureUnit;
  explanation: Explanation;
  links: Map<Term, string>;
}

function yearFigure(workings: Workings, figures: LumpsumFigures, { name, scope }: ParsedKey): Told | null {
  const { share, hourValues } = figures;
  const links = new Map<Term, string>();
  const flags = lumpsumYear(figures, workings.viewer).flags;
  const whole = explainLumpsumShare(share, hourValues);
  const lines = shownLines(workings, figures, linesOf(whole.formula), links);
  const total = formula('total', 'euro', share.total, 'add', lines);
  const lumpsum = share.denominator?.figure ?? term('personnelLumpsum', 'euro', null);
  const minimum = ruleNumber(share.rule);
  const norm = term('requiredShare', 'share', minimum, share.rule ? { ruleId: share.rule.id } : {});
  const required = formula('required', 'euro', share.required, 'multiply', [lumpsum, norm]);
  links.set(lumpsum, figureKey('tien-procent-lumpsum', scope));
  const linked = (figure: Term, to: string) => {
    links.set(figure, figureKey(to, scope));
    return figure;
  };
  const only = (of: TermName, value: Exact) =>
    formula(
      of,
      'euro',
      value,
      'add',
      lines.filter((line) => line.name === of || line.about === 'rest'),
    );
  const told = (unit: FigureUnit, figure: Formula | Term): Told => ({
    unit,
    links,
    explanation: { ...whole, formula: figure, flags },
  });
  const perCent = (value: Exact | null) => value?.mul(HUNDRED) ?? null;
  switch (name) {
    case 'tien-procent':
      return told(
        'percent',
        formula('share', 'percent', perCent(share.share), 'divide', [
          linked(total, 'tien-procent-totaal'),
          lumpsum,
        ]),
      );
    case 'tien-procent-tijd':
      return told(
        'money',
        hasRest(lines) ? restOnly('timeValue', share.timeValue) : only('timeValue', share.timeValue),
      );
    case 'tien-procent-geld':
      return told(
        'money',
        hasRest(lines) ? restOnly('moneySpent', share.money) : only('moneySpent', share.money),
      );
    case 'tien-procent-totaal':
      return told('money', total);
    case 'tien-procent-lumpsum':
      return told('money', lumpsum);
    case 'tien-procent-norm':
      return told('percent', term('requiredShare', 'percent', perCent(minimum)));
    case 'tien-procent-nodig':
      return told('money', required);
    case 'tien-procent-verschil':
      return told(
        'money',
        formula('difference', 'euro', share.difference, 'subtract', [
          linked(total, 'tien-procent-totaal'),
          linked(required, 'tien-procent-nodig'),
        ]),
      );
    default:
      return null;
  }
}

const HUNDRED = Exact.of(100);

const hasRest = (lines: readonly Term[]) => lines.some((line) => line.about === 'rest');
const restOnly = (name: TermName, value: Exact) => term(name, 'euro', value);

/** The lines of the numerator inside the formula of the share. */
function linesOf(figure: Formula | Term): readonly (Formula | Term)[] {
  if (!isFormula(figure)) return [];
  if (figure.name === 'total' && figure.operator === 'add') return figure.terms;
  for (const inner of figure.terms) {
    const lines = linesOf(inner);
    if (lines.length > 0) return lines;
  }
  return [];
}

/** Lines of categories of too few people stand together, so that none of them is told. */
function shownLines(
  workings: Workings,
  figures: LumpsumFigures,
  lines: readonly (Formula | Term)[],
  links: Map<Term, string>,
): (Formula | Term)[] {
  const hidden = hiddenCategories(figures, workings.viewer);
  const shown: (Formula | Term)[] = [];
  for (const line of lines) {
    const part = figures.share.parts.find(({ kind, category }) =>
      category ? line.about === `${kind}:${category}` : line.about === kind,
    );
    if (!part || (part.category && hidden.has(part.category))) continue;
    const name = line.name === 'timeValue' ? 'tien-procent-regel-tijd' : 'tien-procent-regel-geld';
    links.set(line, figureKey(name, lineScope(figures, part)));
    shown.push(line);
  }
  const rest = figures.share.parts.filter(({ category }) => category && hidden.has(category));
  if (rest.length === 0) return shown;
  const cents = rest.reduce((all, part) => all + (part.timeCents ?? 0) + part.cents, 0);
  return [...shown, term('partOfTotal', 'euro', euros(cents), { about: 'rest' })];
}

type Part = LumpsumFigures['share']['parts'][number];

const lineScope = ({ calendarYear }: LumpsumFigures, { kind, category }: Pick<Part, 'kind' | 'category'>) =>
  joinScopes(
    `jaar=${calendarYear}`,
    category ? categoryScope(category) : '',
    `soort=${SPENDING_NAMES[kind]}`,
  );

function lineFigure(workings: Workings, figures: LumpsumFigures, key: ParsedKey): Told | null {
  const { share, hourValues, persons } = figures;
  const part = share.parts.find((each) => lineScope(figures, each) === key.scope);
  if (!part) return null;
  const { category } = part;
  const links = new Map<Term, string>();
  const { flags } = lumpsumYear(figures, workings.viewer);
  const people = (category && persons.get(category)) ?? 0;
  const hourValue = (category && hourValues[category]) || null;
  const told = (unit: FigureUnit, figure: Formula | Term): Told => ({
    unit,
    links,
    explanation: explain(figure, { flags: flags.includes('spread-by-months') ? ['spread-by-months'] : [] }),
  });
  const spent = (name: TermName, unit: FigureUnit, value: number) =>
    category ? countedSum(name, unit, value, people) : term(name, 'euro', exactOf(unit, value));
  switch (key.name) {
    case 'tien-procent-regel-uren':
      return told('hours', spent('hoursSpent', 'hours', part.hours));
    case 'tien-procent-regel-geld':
      return told('money', spent('moneySpent', 'money', part.cents));
    case 'tien-procent-regel-uurwaarde': {
      const figure = term('hourValue', 'euro-per-hour', null);
      return hourValue
        ? { unit: 'money-per-hour', links, explanation: hourValue.explanation }
        : {
            unit: 'money-per-hour',
            links,
            explanation: explain(figure, { flags: part.hours > 0 ? ['hour-value-missing'] : [] }),
          };
    }
    case 'tien-procent-regel-tijd': {
      const figure = timeFigure(part, hourValues);
      const [product] = figure.terms;
      const [spentHours, value] =
        product && isFormula(product) && isTime(product) ? product.terms : figure.terms;
      if (spentHours) links.set(spentHours, figureKey('tien-procent-regel-uren', key.scope));
      if (value) links.set(value, figureKey('tien-procent-regel-uurwaarde', key.scope));
      return told('money', figure);
    }
    default:
      return null;
  }
}

const isTime = ({ name }: Term) => name === 'timeValue';

/** What the school entered for this calendar year, with who did. */
function enteredFor(
  { rows }: Workings,
  { calendarYear, statement, share }: LumpsumFigures,
  category: FunctionCategory | undefined,
): SettingView[] {
  const plays = new Set(share.parts.map((part) => part.category));
  const entered: SettingView[] = rows.hourValues
    .filter(
      (row) =>
        row.calendar_year === calendarYear &&
        (category ? row.function_category === category : plays.has(row.function_category)),
    )
    .map((row) => ({
      key: 'uurwaarde',
      label: `Uurwaarde ${FUNCTION_CATEGORY_WORDS[row.function_category]} ${calendarYear}`,
      value:
        row.hourly_cents === null
          ? `${formatMoney(row.yearly_cents)} per jaar voor een volledige baan (${row.source})`
          : `${formatMoney(row.hourly_cents)} per uur (${row.source})`,
      source: ENTERED_BY_SCHOOL,
      setBy: row.entered_by,
      setOn: row.entered_at.slice(0, 10),
    }));
  if (!statement || category) return entered;
  const lumpsum: SettingView = {
    key: 'lumpsum',
    label: `Personele lumpsum ${calendarYear}`,
    value: `${formatMoney(statement.cents)} (${statement.source})${statement.is_estimate ? ', schatting' : ''}`,
    source: ENTERED_BY_SCHOOL,
    setBy: statement.entered_by,
    setOn: statement.entered_at.slice(0, 10),
  };
  return [lumpsum, ...entered];
}
