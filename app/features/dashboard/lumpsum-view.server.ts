import type { Dashboard } from '~/app/features/figures/figure-types';
import type { LumpsumYear } from '~/app/features/figures/lumpsum-types';
import { formatMoney, formatPercent } from '~/app/format/numbers';
import { tableView } from '~/app/ui/table/table-view.server';
import { lumpsumFigure, missingText, normOf, verdict } from './lumpsum-block.server';
import { lumpsumChart } from './lumpsum-chart.server';
import { withMarks } from './mark-notes';
import { spendingTable } from './spending-table';
import { whyPath } from './why-path';

/** The 10% statement: each calendar year with its numerator, its denominator and the test; and the years before. */
export function lumpsumView(dashboard: Dashboard, base: string, search: URLSearchParams) {
  const { lumpsum, today } = dashboard;
  if (!lumpsum) return null;
  const all = [...lumpsum.trend, ...lumpsum.years];
  return {
    sentence: lumpsum.years
      .map((year) => `Over ${year.calendarYear}: ${yearSentence(year, today)}`)
      .join(' '),
    figures: lumpsum.years.map((year) => lumpsumFigure(year, base, today)),
    chart: lumpsumChart(all, normOf(lumpsum.years)),
    missing: missingText(lumpsum.years),
    years: lumpsum.years.map((year) => ({
      title: `Kalenderjaar ${year.calendarYear}`,
      facts: yearFacts(year, base),
      table: tableView(withMarks(spendingTable(base, year), dashboard, 'tien-procent'), year.lines, {
        search,
        exportPath: `${base}/export/tien-procent-${year.calendarYear}`,
      }),
    })),
  };
}

export type LumpsumView = NonNullable<ReturnType<typeof lumpsumView>>;

function yearSentence(year: LumpsumYear, today: string): string {
  if (year.shareTenths === null) return `${verdict(year, today)}.`;
  const least = year.incomplete ? 'ten minste ' : '';
  return `${least}${formatPercent(year.shareTenths / 10)} van de personele lumpsum, ${verdict(year, today)}.`;
}

interface Fact {
  label: string;
  value: string;
  why?: string;
}

/** Denominator, what is required and the difference, under the numerator. */
function yearFacts(year: LumpsumYear, base: string): Fact[] {
  const why = (name: string) => whyPath(base, name, year.scope);
  return [
    { label: 'Besteed in tijd en geld', value: formatMoney(year.total), why: why('tien-procent-totaal') },
    {
      label: year.isEstimate ? 'Personele lumpsum (schatting)' : 'Personele lumpsum',
      value: formatMoney(year.lumpsum),
      why: why('tien-procent-lumpsum'),
    },
    ...(year.source ? [{ label: 'Bron', value: year.source }] : []),
    { label: 'Nodig voor 10%', value: formatMoney(year.required), why: why('tien-procent-nodig') },
    ...(year.difference === null || (year.onlyAutumn && year.difference < 0)
      ? []
      : [
          {
            label: year.difference < 0 ? 'Nog te weinig' : 'Meer dan nodig',
            value: formatMoney(Math.abs(year.difference)),
            why: why('tien-procent-verschil'),
          },
        ]),
  ];
}
