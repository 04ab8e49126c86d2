import { LEARNING_KINDS } from '~/app/domain/activities';
import type { ByKind, Measure } from '~/app/features/figures/figure-types';
import { formatCount, formatPoints, formatWholeHours, formatWholeMoney } from '~/app/format/numbers';

export const MEASURE_WORDS: Record<Measure, string> = {
  hours: 'uren',
  participations: 'aantal',
  money: 'euro',
};

/** `63 – 27 – 10`, whole per cents that add up to a hundred as nearly as the tenths allow. */
export const mixWords = (tenths: ByKind<number>): string =>
  LEARNING_KINDS.map((_, index) => formatCount(Math.round((tenths[index] ?? 0) / 10))).join(' – ');

/** An amount of a measure: hours, a count of participations or money. */
export function formatMeasure(measure: Measure, amount: number): string {
  if (measure === 'hours') return formatWholeHours(amount);
  return measure === 'money' ? formatWholeMoney(amount) : formatCount(amount);
}

/** `+3,3 punt` above or below the guideline; never a colour. */
export const pointsText = (tenths: number | null): string =>
  tenths === null ? '' : formatPoints(tenths / 10);
