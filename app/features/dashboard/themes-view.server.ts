import type { Dashboard } from '~/app/features/figures/figure-types';
import { isShown } from '~/app/features/figures/shown';
import { formatPercent } from '~/app/format/numbers';
import { tableView } from '~/app/ui/table/table-view.server';
import { themeChart, themesByHours } from './theme-block.server';
import { themeTable } from './theme-table';

/** The development themes of a school: which get the hours, and what no theme covers. */
export function themesView({ themes }: Dashboard, base: string, search: URLSearchParams) {
  return {
    sentence: sentence(themes),
    chart: themes.length > 0 ? themeChart(themes) : null,
    table: tableView(themeTable(base), themes, { search, exportPath: `${base}/export/themas` }),
  };
}

export type ThemesView = ReturnType<typeof themesView>;

function sentence(themes: Dashboard['themes']): string {
  const [first] = themesByHours(themes);
  if (!first || !isShown(first.cell)) return 'Er zijn nog geen uren voor een thema.';
  const without = themes.find(({ id }) => id === null);
  const parts = [
    `${first.label} krijgt de meeste uren: ${share(first.cell.hoursTenths)} van alles wat is gepland.`,
  ];
  if (without && without !== first && isShown(without.cell)) {
    parts.push(`${share(without.cell.hoursTenths)} hoort bij geen enkel thema.`);
  }
  return parts.join(' ');
}

const share = (tenths: number | null): string => formatPercent(tenths === null ? null : tenths / 10);
