import type { ByKind, Measure } from '~/app/features/figures/mix-types';
import { formatCount, formatPoints, formatWholeHours, formatWholeMoney } from '~/app/format/numbers';

export const MEASURE_WORDS: Record<Measure, string> = {
  hours: 'uren',
  participations: 'aantal',
  money: 'euro',
};

/** `63 – 27 – 10`: whole per cents that add up to a hundred, by largest remainder. */
export function mixWords(tenths: ByKind<number>): string {
  const whole = tenths.map((share) => Math.floor(share / 10));
  let left = 100 - whole.reduce((total, share) => total + share, 0);
  const byRemainder = [0, 1, 2].sort((a, b) => ((tenths[b] ?? 0) % 10) - ((tenths[a] ?? 0) % 10));
  for (const index of byRemainder) {
    if (left <= 0) break;
    whole[index] = (whole[index] ?? 0) + 1;
    left -= 1;
  }
  return whole.map(formatCount).join(' – ');
}

/** An amount of a measure: hours, a count of participations or money. */
export function formatMeasure(measure: Measure, amount: number): string {
  if (measure === 'hours') return formatWholeHours(amount);
  return measure === 'money' ? formatWholeMoney(amount) : formatCount(amount);
}

/** `+3,3 punt` above or below the guideline; never a colour. */
export const pointsText = (tenths: number | null): string =>
  tenths === null ? '' : formatPoints(tenths / 10);
