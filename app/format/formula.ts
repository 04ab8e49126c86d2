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
  return `${joined(figure.operator, figure.terms.map(operandText))} = ${outcome}`;
}

/** A sum over people or participations is told by how many they are, never one by one. */
function countedPeople(figure: Formula): string | null {
  const [only, ...others] = figure.terms;
  if (figure.operator !== 'add' || !only || others.length > 0) return null;
  if (only.unit === 'person') return unitText('person', only.value);
  if (only.unit !== 'count' || only.name !== 'participants') return null;
  return `${unitText('count', only.value)} ${wordFor(only.value ?? 0, 'deelnames')}`;
}

function operandText(term: Term): string {
  if (term.of) {
    const { part, whole, unit } = term.of;
    const words = unit === 'month' ? 'maanden' : 'dagen';
    return `${SHORT.format(part)} van ${SHORT.format(whole)} ${words}`;
  }
  return unitText(term.unit, term.value);
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
