import type { Dashboard, LumpsumPart, LumpsumYear } from '~/app/features/figures/figure-types';
import { formatPercent, formatWholeMoney } from '~/app/format/numbers';
import { barChart } from '~/app/ui/chart/bar-layout.server';
import type { BarChartView } from '~/app/ui/chart/chart-types';
import type { FigureText } from '~/app/ui/figure';
import { whyPath } from './why-path';

const TEN = 10;

type YearFigures = LumpsumPart['trend'][number];

/** The 10% of the two calendar years that the school year touches. */
export function lumpsumBlock({ lumpsum }: Dashboard, base: string) {
  if (!lumpsum) return null;
  return {
    figures: lumpsum.years.map((year) => lumpsumFigure(year, base)),
    chart: lumpsum.years.some(({ shareTenths }) => shareTenths !== null) ? lumpsumChart(lumpsum.years) : null,
    missing: missingText(lumpsum.years),
  };
}

export function lumpsumFigure(year: LumpsumYear, base: string): FigureText {
  return {
    label: `kalenderjaar ${year.calendarYear}`,
    value: shareText(year),
    why: whyPath(base, 'tien-procent', year.scope),
    note: verdict(year),
  };
}

const shareText = ({ shareTenths, incomplete }: YearFigures): string =>
  shareTenths === null
    ? 'nog niet bekend'
    : `${incomplete ? 'ten minste ' : ''}${formatPercent(shareTenths / 10)}`;

/** Whether the 10% is reached, in words. */
export function verdict({ complies, difference, lumpsum, isEstimate }: LumpsumYear): string {
  const estimate = isEstimate ? ', met een schatting van de lumpsum' : '';
  if (lumpsum === null) return 'de personele lumpsum is niet ingevuld';
  if (complies === null) return `nog niet te zeggen of dit genoeg is${estimate}`;
  if (difference === null) return '';
  return complies
    ? `${formatWholeMoney(difference)} boven de 10%${estimate}`
    : `${formatWholeMoney(-difference)} te weinig voor de 10%${estimate}`;
}

/** A bar for each year against the lumpsum: time and money, with the line at ten. */
export function lumpsumChart(years: readonly YearFigures[]): BarChartView {
  const shares = years.map((year) => (year.shareTenths ?? 0) / 10);
  return barChart({
    title: 'Tijd en geld als deel van de personele lumpsum',
    description: years.map((year) => `${year.calendarYear}: ${shareText(year)} van de lumpsum.`).join(' '),
    max: Math.max(TEN * 1.25, ...shares.map((share) => share * 1.05)),
    norm: { at: TEN, label: '10%' },
    bars: years.map((year) => ({
      label: String(year.calendarYear),
      value: shareText(year),
      amounts: year.lumpsum
        ? [
            ['time', (year.time / year.lumpsum) * 100],
            ['money', (year.money / year.lumpsum) * 100],
          ]
        : [],
    })),
    legend: [
      { tone: 'time', label: 'tijd' },
      { tone: 'money', label: 'geld' },
    ],
    table: {
      heads: ['Kalenderjaar', 'Tijd', 'Geld', 'Samen', 'Personele lumpsum', 'Deel'],
      rows: years.map((year) => [
        String(year.calendarYear),
        formatWholeMoney(year.time),
        formatWholeMoney(year.money),
        formatWholeMoney(year.total),
        formatWholeMoney(year.lumpsum),
        shareText(year),
      ]),
    },
  });
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
