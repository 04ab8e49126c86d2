import { CATEGORY_NAMES } from '~/app/features/figures/figure-keys';
import type { Dashboard } from '~/app/features/figures/figure-types';
import { rightScreenWords } from '~/app/format/right-words';
import { tableView } from '~/app/ui/table/table-view.server';
import { findingLines } from './finding-lines';
import { lumpsumBlock } from './lumpsum-block.server';
import { withMarks } from './mark-notes';
import { mixBlock } from './mix-block.server';
import { mixTitle } from './mix-tables';
import { type Narrowing, narrowScope } from './narrowing';
import { openingSentence } from './opening-sentence';
import { rightsBlock } from './rights-block.server';
import { teamTable } from './team-table';
import { themeChart } from './theme-block.server';

/** The dashboard as it is drawn: texts, addresses and geometry, small enough to travel twice. */
export function dashboardView(
  dashboard: Dashboard,
  { base, search, narrowing }: { base: string; search: URLSearchParams; narrowing: Narrowing | null },
) {
  const scope = narrowScope(narrowing);
  return {
    base,
    mixPath: `${base}/leermix${narrowQuery(narrowing)}`,
    isBeforeRecords: dashboard.isBeforeRecords,
    year: dashboard.yearLabel,
    school: dashboard.location?.name ?? dashboard.school.name,
    sentence: openingSentence(dashboard, base, scope),
    rightWords: rightScreenWords(dashboard.periods.hours.sector),
    rights: rightsBlock(dashboard, base, scope),
    lumpsum: lumpsumBlock(dashboard, base),
    mixTitle: mixTitle(dashboard.mix),
    mix: mixBlock(dashboard, { base, scope }),
    themes: dashboard.themes.length > 0 ? themeChart(dashboard.themes) : null,
    teams: tableView(
      withMarks(
        teamTable(base, {
          period: dashboard.periods.hours,
          explained: !narrowing?.category && !narrowing?.besideMain,
        }),
        dashboard,
        'basisrecht',
      ),
      dashboard.teams,
      {
        search,
        exportPath: `${base}/export/teams`,
      },
    ),
    findings: findingLines(dashboard, base, narrowing === null),
  };
}

/** The part that is looked at, for a page that can be narrowed to it as well. */
function narrowQuery(narrowing: Narrowing | null): string {
  const query = new URLSearchParams();
  if (narrowing?.team) query.set('team', narrowing.team);
  if (narrowing?.category) query.set('categorie', CATEGORY_NAMES[narrowing.category]);
  return query.size > 0 ? `?${query}` : '';
}

export type DashboardView = ReturnType<typeof dashboardView>;
