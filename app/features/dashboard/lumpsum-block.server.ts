import type { Dashboard } from '~/app/features/figures/figure-types';
import type { LumpsumYear } from '~/app/features/figures/lumpsum-types';
import { formatDate } from '~/app/format/dates';
import { formatWholeMoney } from '~/app/format/numbers';
import type { FigureText } from '~/app/ui/figure';
import { lumpsumChart, shareText } from './lumpsum-chart.server';
import { whyPath } from './why-path';

/** The 10% of the two calendar years that the school year touches. */
export function lumpsumBlock({ lumpsum, today }: Dashboard, base: string) {
  if (!lumpsum) return null;
  return {
    figures: lumpsum.years.map((year) => lumpsumFigure(year, base, today)),
    chart: lumpsum.years.some(({ shareTenths }) => shareTenths !== null)
      ? lumpsumChart(lumpsum.years, normOf(lumpsum.years))
      : null,
    missing: missingText(lumpsum.years),
  };
}

/** The share that the rule asks, in tenths of a per cent. */
export const normOf = (years: readonly LumpsumYear[]): number | null =>
  years.find(({ requiredTenths }) => requiredTenths !== null)?.requiredTenths ?? null;

export function lumpsumFigure(year: LumpsumYear, base: string, today: string): FigureText {
  return {
    label: `kalenderjaar ${year.calendarYear}${untilWhen(year, today)}`,
    value: shareText(year),
    why: whyPath(base, 'tien-procent', year.scope),
    note: verdict(year, today),
  };
}

/** Which part of the calendar year the figure is of, where that is not all of it. */
function untilWhen(year: LumpsumYear, today: string): string {
  if (year.onlyAutumn) return ', alleen aug t/m dec';
  const isRunning = today.startsWith(String(year.calendarYear)) && !isOver(year, today);
  return isRunning ? `, tot en met ${formatDate(today)}` : '';
}

const isOver = ({ calendarYear }: LumpsumYear, today: string) => today > `${calendarYear}-12-31`;

/** Whether the 10% is reached, in words. */
export function verdict(year: LumpsumYear, today: string): string {
  const { complies, difference, lumpsum, isEstimate, onlyAutumn } = year;
  const estimate = isEstimate ? ', met een schatting van de lumpsum' : '';
  if (lumpsum === null) return 'de personele lumpsum is niet ingevuld';
  if (complies === null || (onlyAutumn && !complies)) return `nog niet te zeggen of dit genoeg is${estimate}`;
  if (difference === null) return '';
  if (complies) return `${formatWholeMoney(difference)} boven de 10%${estimate}`;
  const short = formatWholeMoney(-difference);
  return isOver(year, today)
    ? `${short} te weinig voor de 10%${estimate}`
    : `nog ${short} nodig voor de 10%${estimate}`;
}

/** What has to be entered first, in one sentence; null when nothing is missing. */
export function missingText(years: readonly LumpsumYear[]): string | null {
  const lumpsum = years.filter(({ missing }) => missing.some(({ what }) => what === 'lumpsum'));
  const values = years.filter(({ missing }) => missing.some(({ what }) => what === 'hour-value'));
  const list = (of: readonly LumpsumYear[]) => of.map(({ calendarYear }) => calendarYear).join(' en ');
  const parts = [
    ...(lumpsum.length > 0 ? [`de personele lumpsum van ${list(lumpsum)}`] : []),
    ...(values.length > 0 ? [`de uurwaarde van ${list(values)}`] : []),
  ];
  return parts.length === 0 ? null : `Nog in te vullen: ${parts.join(' en ')}.`;
}
