import type { LumpsumPart } from '~/app/features/figures/lumpsum-types';
import { formatCount, formatPercent, formatWholeMoney } from '~/app/format/numbers';
import { barChart } from '~/app/ui/chart/bar-layout.server';
import type { BarChartView } from '~/app/ui/chart/chart-types';

type YearFigures = LumpsumPart['trend'][number];

export const shareText = ({ shareTenths, incomplete }: YearFigures): string =>
  shareTenths === null
    ? 'nog niet bekend'
    : `${incomplete ? 'ten minste ' : ''}${formatPercent(shareTenths / 10)}`;

/** A bar for each year against the lumpsum: time and money, with the line at ten. */
export function lumpsumChart(years: readonly YearFigures[], normTenths: number | null): BarChartView {
  const norm = normTenths === null ? null : normTenths / 10;
  const shares = years.map((year) => (year.shareTenths ?? 0) / 10);
  return barChart({
    title: 'Tijd en geld als deel van de personele lumpsum',
    description: years.map((year) => `${year.calendarYear}: ${shareText(year)} van de lumpsum.`).join(' '),
    max: Math.max((norm ?? 0) * 1.25, ...shares.map((share) => share * 1.05)),
    ...(norm === null ? {} : { norm: { at: norm, label: `${formatCount(norm)}%` } }),
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
