import type { Dashboard } from '~/app/features/figures/figure-types';
import { isShown } from '~/app/features/figures/figure-types';
import { tableView } from '~/app/ui/table/table-view.server';
import { isComing, openingSentence } from './opening-sentence';
import { rightsChart, rightsFigures } from './rights-block.server';
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
  const { rights, ended } = dashboard;
  const { total } = rights;
  const frame = { ended, coming: isComing(dashboard.year, dashboard.today), base };
  const table = (given: typeof RIGHTS_BY_TEAM, rows: typeof rights.byTeam) =>
    tableView(rightsTable(base, given, ended), rows, { search, exportPath: `${base}/export/${given.name}` });
  return {
    sentence: openingSentence(dashboard, base),
    hours: isShown(total) ? rightsFigures(total.hours, frame) : null,
    money: isShown(total) ? rightsFigures(total.money, { ...frame, kind: 'money' }) : null,
    chart: isShown(total) ? rightsChart(total, ended) : null,
    byCategory: table(RIGHTS_BY_CATEGORY, rights.byCategory),
    byTeam: table(RIGHTS_BY_TEAM, rights.byTeam),
  };
}

export type RightsView = ReturnType<typeof rightsView>;
