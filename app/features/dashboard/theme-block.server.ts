import type { ThemeCell } from '~/app/features/figures/figure-types';
import type { Row } from '~/app/features/figures/shown';
import { isShown } from '~/app/features/figures/shown';
import { counted } from '~/app/format/counted';
import { formatCount, formatWholeHours, formatWholeMoney } from '~/app/format/numbers';
import { barChart } from '~/app/ui/chart/bar-layout.server';
import type { BarChartView } from '~/app/ui/chart/chart-types';
import { TOO_FEW_WORDS } from '~/app/ui/table/table-types';

/** Most hours first, what no theme covers last. */
export function themesByHours(themes: readonly Row<ThemeCell>[]): Row<ThemeCell>[] {
  const hours = ({ cell }: Row<ThemeCell>) => (isShown(cell) ? cell.hoursPlanned : -1);
  return [...themes].sort((a, b) =>
    (a.id === null) === (b.id === null) ? hours(b) - hours(a) : a.id === null ? 1 : -1,
  );
}

/** A bar for each theme: hours done, and hours still planned behind them. */
export function themeChart(themes: readonly Row<ThemeCell>[]): BarChartView {
  const rows = themesByHours(themes);
  return barChart({
    title: 'Uren per thema',
    description: rows.map(({ label, cell }) => `${label}: ${spoken(cell)}.`).join(' '),
    bars: rows.map(({ label, cell }) => ({
      label,
      value: isShown(cell)
        ? `${formatWholeHours(allHours(cell))}, ${people(cell.persons)}`
        : 'te weinig mensen',
      amounts: isShown(cell)
        ? [
            ['used', cell.hoursRealised],
            ['planned', allHours(cell) - cell.hoursRealised],
          ]
        : [],
    })),
    legend: [
      { tone: 'used', label: 'gedaan' },
      { tone: 'planned', label: 'nog gepland' },
    ],
    table: {
      heads: ['Thema', 'Uren gepland', 'Uren gedaan', 'Geld gedaan', 'Mensen', 'Teams'],
      rows: rows.map(({ label, cell }) =>
        isShown(cell)
          ? [
              label,
              formatWholeHours(cell.hoursPlanned),
              formatWholeHours(cell.hoursRealised),
              formatWholeMoney(cell.moneyRealised),
              formatCount(cell.persons),
              formatCount(cell.teams),
            ]
          : [label, TOO_FEW_WORDS, '', '', '', ''],
      ),
    },
  });
}

const allHours = ({ hoursPlanned, hoursRealised }: ThemeCell) => Math.max(hoursPlanned, hoursRealised);
const people = (count: number) => counted(count, 'mensen');

function spoken(cell: Row<ThemeCell>['cell']): string {
  if (!isShown(cell)) return TOO_FEW_WORDS;
  return `${formatWholeHours(cell.hoursRealised)} gedaan van ${formatWholeHours(cell.hoursPlanned)} gepland, ${people(cell.persons)}`;
}
