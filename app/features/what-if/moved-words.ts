import { exactOf, UNIT_OF } from '~/app/features/figures/explained';
import type { FigureUnit } from '~/app/features/figures/explanation-types';
import { differenceOf, type MovedFigure, type MovedPart } from '~/app/features/figures/what-if';
import { unitText } from '~/app/format/formula';
import { NOT_DEFINED } from '~/app/format/numbers';
import { type RightPeriod, rightWords } from '~/app/format/right-words';

/** A value, what it becomes, and the difference, as they are read. */
export function movedTexts(figure: Omit<MovedFigure, 'key'>): [before: string, after: string, by: string] {
  const { unit, before, after } = figure;
  return [amountText(unit, before), amountText(unit, after), differenceText(figure)];
}

export function amountText(unit: FigureUnit, value: number | null): string {
  return value === null ? NOT_DEFINED : unitText(UNIT_OF[unit], exactOf(unit, value)?.toNumber() ?? null);
}

/** By how much, with its sign; of what was not defined before, all of it. */
function differenceText({ unit, before, after }: Omit<MovedFigure, 'key'>): string {
  const difference = differenceOf({ unit, before: before ?? 0, after: after ?? 0 })?.toNumber() ?? 0;
  if (unit === 'percent' || unit === 'points') return unitText('points', difference);
  const text = unitText(UNIT_OF[unit], Math.abs(difference));
  return difference < 0 ? `-${text}` : `+${text}`;
}

/** What of a right moves: `Basisrecht in uren: toegekend`. */
export function partWords(period: RightPeriod, part: MovedPart): string {
  const { name, told, lapses } = rightWords(period);
  return `${name}: ${part === 'lapsing' ? (lapses?.label ?? 'niet gebruikt') : told[part]}`;
}
