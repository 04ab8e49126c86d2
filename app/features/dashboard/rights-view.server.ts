import type { Dashboard } from '~/app/features/figures/figure-types';
import { isShown } from '~/app/features/figures/shown';
import { rightScreenWords, rightWords } from '~/app/format/right-words';
import { tableView } from '~/app/ui/table/table-view.server';
import { withMarks } from './mark-notes';
import { isComing, openingSentence } from './opening-sentence';
import { fullTimeText, rightsChart, rightsFigures } from './rights-block.server';
import { rightsTable } from './rights-table';

export const RIGHTS_BY_CATEGORY = {
  name: 'basisrecht-functie',
  prefix: 'functie',
  caption: 'Per functiecategorie',
  label: 'Functiecategorie',
};
export const RIGHTS_BY_TEAM = {
  name: 'basisrecht-team',
  prefix: 'team',
  caption: 'Per team',
  label: 'Team',
};

/** The basic right of a school: the school, by function category and by team. */
export function rightsView(dashboard: Dashboard, base: string, search: URLSearchParams) {
  const { rights, periods } = dashboard;
  const { total } = rights;
  const frame = { coming: isComing(dashboard.year, dashboard.today), base };
  const table = (given: typeof RIGHTS_BY_TEAM, rows: typeof rights.byTeam) =>
    tableView(withMarks(rightsTable(base, given, periods), dashboard, 'basisrecht'), rows, {
      search,
      exportPath: `${base}/export/${given.name}`,
    });
  return {
    sentence: openingSentence(dashboard, base),
    title: rightScreenWords(periods.hours.sector).title,
    headings: { hours: rightWords(periods.hours).heading, money: rightWords(periods.money).heading },
    fullTime: fullTimeText(dashboard),
    hours: isShown(total) ? rightsFigures(total.hours, { ...frame, period: periods.hours }) : null,
    money: isShown(total) ? rightsFigures(total.money, { ...frame, period: periods.money }) : null,
    chart: isShown(total) ? rightsChart(total, periods) : null,
    byCategory: table(RIGHTS_BY_CATEGORY, rights.byCategory),
    byTeam: table(RIGHTS_BY_TEAM, rights.byTeam),
  };
}

export type RightsView = ReturnType<typeof rightsView>;
