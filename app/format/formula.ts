import type { Formula, Operator, Term, Unit } from '~/app/domain/explanation';
import { wordFor } from './counted';
import { formatPercent, formatPoints, NOT_DEFINED } from './numbers';
import { type TermWords, termLabel } from './term-words';

/** One line of a formula; deeper lines work out a term of the line above. */
export interface FormulaText {
  depth: number;
  label: string;
  /** `83 uur x 0,8 = 66,40 uur` */
  text: string;
  term: Term | Formula;
}

const SHORT = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });
const FULL = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const FTE = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 4 });
/** A sum of more terms than this is told as a sum; its terms follow on lines of their own. */
const MOST_TERMS = 4;

/**
 * A formula as lines of Dutch text, the outcome first; a term that `isFigure` is worked out at that figure, and `words`
 * are of terms that are called otherwise here.
 */
export function formulaLines(
  figure: Formula | Term,
  isFigure: (term: Term) => boolean = () => false,
  words: TermWords = {},
  depth = 0,
): FormulaText[] {
  const line = {
    depth,
    label: termLabel(figure.name, figure.about, words),
    text: lineText(figure),
    term: figure,
  };
  if (!isFormula(figure) || countedPeople(figure) || (depth > 0 && isFigure(figure))) return [line];
  const isSum = figure.operator === 'add';
  const deeper = figure.terms.filter(
    (term) => isFormula(term) || isFigure(term) || (isSum && term.about !== undefined),
  );
  return [line, ...deeper.flatMap((term) => formulaLines(term, isFigure, words, depth + 1))];
}

/** A value with its unit, as short as it can be: `83 uur`, `0,8`, `€ 1.234,50`. */
export function unitText(unit: Unit, value: number | null): string {
  if (value === null) return NOT_DEFINED;
  switch (unit) {
    case 'hour':
      return `${SHORT.format(value)} uur`;
    case 'euro':
      return euro(value);
    case 'euro-per-hour':
      return `${euro(value)} per uur`;
    case 'percent':
      return formatPercent(value);
    case 'points':
      return formatPoints(value);
    case 'person':
      return `${SHORT.format(value)} ${wordFor(value, 'medewerkers')}`;
    case 'count':
      return SHORT.format(value);
    case 'fte':
    case 'share':
      return FTE.format(value);
  }
}

const euro = (value: number) => `${value < 0 ? '-' : ''}€\u00a0${FULL.format(Math.abs(value))}`;

/** What comes out, with the decimals it is rounded to. */
function outcomeText(unit: Unit, value: number | null): string {
  return unit === 'hour' && value !== null ? `${FULL.format(value)} uur` : unitText(unit, value);
}

function lineText(figure: Formula | Term): string {
  const outcome = outcomeText(figure.unit, figure.value);
  if (!isFormula(figure) || figure.terms.length === 0) return outcome;
  const counted = countedPeople(figure);
  if (counted) return `som van ${counted} = ${outcome}`;
  if (figure.terms.length > MOST_TERMS && figure.operator === 'add') {
    return `som van ${figure.terms.length} onderdelen = ${outcome}`;
  }
  return `${joined(figure.operator, operandsOf(figure))} = ${outcome}`;
}

/** A sum over people or participations is told by how many they are, never one by one. */
function countedPeople(figure: Formula): string | null {
  const [only, ...others] = figure.terms;
  if (figure.operator !== 'add' || !only || others.length > 0) return null;
  if (only.unit === 'person') return unitText('person', only.value);
  if (only.unit !== 'count' || only.name !== 'participants') return null;
  return `${unitText('count', only.value)} ${wordFor(only.value ?? 0, 'deelnames')}`;
}

/** A repeating fraction is told by what it is a fraction of, when so many decimals don't do. */
const MOST_DECIMALS = 4;
const LAST_DECIMALS = 8;

/** The terms as they are printed: with as many decimals as make the printed numbers come out at the printed outcome. */
function operandsOf(figure: Formula): string[] {
  const { terms } = figure;
  for (let places = 0; places <= MOST_DECIMALS; places += 1) {
    if (
      comesOut(
        figure,
        terms.map((term) => printedValue(term, places)),
      )
    )
      return terms.map((term) => operandText(term, places));
  }
  const fractions = terms.map(asFraction);
  for (let places = 0; places <= LAST_DECIMALS; places += 1) {
    const values = terms.map((term, index) => fractions[index]?.value ?? printedValue(term, places));
    if (comesOut(figure, values))
      return terms.map((term, index) => fractions[index]?.text ?? operandText(term, places));
  }
  return terms.map((term) => operandText(term, 0));
}

/** `(€ 98.240,00 : 1.659 uur)` */
function asFraction(term: Term | Formula): { text: string; value: number } | null {
  if (!isFormula(term) || term.operator !== 'divide' || term.unit !== 'euro-per-hour') return null;
  const values = term.terms.map((each) => printedValue(each, 0));
  const [part, whole] = values;
  if (part === null || part === undefined || !whole) return null;
  return { text: `(${term.terms.map((each) => operandText(each, 0)).join(' : ')})`, value: part / whole };
}

/** How many decimals a unit is printed with, at least. */
const DECIMALS: Record<Unit, number> = {
  hour: 2,
  euro: 2,
  'euro-per-hour': 2,
  percent: 1,
  points: 1,
  person: 2,
  count: 2,
  fte: 4,
  share: 4,
};

const rounded = (value: number, places: number) =>
  Number(`${Math.round(Number(`${value}e${places}`))}e-${places}`);

function printedValue(term: Term, places: number): number | null {
  if (term.of) return term.of.part / term.of.whole;
  return term.value === null ? null : rounded(term.value, Math.max(places, DECIMALS[term.unit]));
}

/** Whether the printed numbers give the printed outcome, within half of its last digit. */
function comesOut({ operator, terms, unit, value }: Formula, values: readonly (number | null)[]): boolean {
  if (value === null || values.some((each) => each === null)) return true;
  const known = values as readonly number[];
  const isShare = (each: Unit) => each === 'percent' || each === 'points';
  const hundreds = terms.filter((term) => isShare(term.unit)).length;
  let outcome = OPERATIONS[operator](known);
  if (operator === 'divide' && isShare(unit) && hundreds === 0) outcome *= 100;
  if (operator === 'multiply' && !isShare(unit)) outcome /= 100 ** hundreds;
  const places = DECIMALS[unit];
  return Math.abs(outcome - rounded(value, places)) <= 0.5 * 10 ** -places + 1e-9;
}

const OPERATIONS: Record<Operator, (values: readonly number[]) => number> = {
  multiply: (values) => values.reduce((product, value) => product * value, 1),
  divide: ([first = 0, ...others]) => others.reduce((left, value) => left / value, first),
  add: (values) => values.reduce((sum, value) => sum + value, 0),
  subtract: ([first = 0, ...others]) => others.reduce((left, value) => left - value, first),
  min: (values) => Math.min(...values),
  max: (values) => Math.max(...values),
};

function operandText(term: Term, places: number): string {
  if (term.of) {
    const { part, whole, unit } = term.of;
    const words = unit === 'month' ? 'maanden' : 'dagen';
    return `${SHORT.format(part)} van ${SHORT.format(whole)} ${words}`;
  }
  return exactText(term.unit, term.value, places);
}

/** As `unitText`, with more decimals where the value has them. */
function exactText(unit: Unit, value: number | null, places: number): string {
  if (value === null || places <= DECIMALS[unit]) return unitText(unit, value);
  const money = unit === 'euro' || unit === 'euro-per-hour';
  const least = money ? 2 : unit === 'percent' || unit === 'points' ? 1 : 0;
  const format = new Intl.NumberFormat('nl-NL', {
    minimumFractionDigits: least,
    maximumFractionDigits: places,
  });
  const text = format.format(Math.abs(value));
  const sign = value < 0 ? '-' : '';
  switch (unit) {
    case 'hour':
      return `${sign}${text} uur`;
    case 'euro':
      return `${sign}€\u00a0${text}`;
    case 'euro-per-hour':
      return `${sign}€\u00a0${text} per uur`;
    case 'percent':
      return `${sign}${text}%`;
    case 'points':
      return `${value > 0 ? '+' : sign}${text} punt`;
    default:
      return `${sign}${text}`;
  }
}

function joined(operator: Operator, operands: readonly string[]): string {
  switch (operator) {
    case 'multiply':
      return operands.join(' x ');
    case 'divide':
      return operands.join(' : ');
    case 'add':
      return operands.join(' + ');
    case 'subtract':
      return operands.join(' - ');
    case 'min':
      return `de kleinste van ${operands.join(' en ')}`;
    case 'max':
      return `de grootste van ${operands.join(' en ')}`;
  }
}

const isFormula = (term: Term | Formula): term is Formula => 'operator' in term;
