import { LEARNING_KINDS } from '~/app/domain/activities';
import type { Dashboard } from '~/app/features/figures/figure-types';
import { MEASURES, type Measure } from '~/app/features/figures/mix-types';
import { isShown } from '~/app/features/figures/shown';
import { formatPercent } from '~/app/format/numbers';
import { LEARNING_KIND_WORDS } from '~/app/format/words';
import { tableView } from '~/app/ui/table/table-view.server';
import { mixBlock } from './mix-block.server';
import { exploreData } from './mix-explore';
import {
  askedMeasure,
  hasGuideline,
  MIX_TABLES,
  type MixTableName,
  mixTableOf,
  mixTitle,
} from './mix-tables';
import { MEASURE_WORDS, pointsText } from './mix-words';

/** 70-20-10 of a school by one measure: four years, and by team, function category and theme. */
export function mixView(
  dashboard: Dashboard,
  { base, search, scope }: { base: string; search: URLSearchParams; scope: string | null },
) {
  const measure = askedMeasure(search);
  const { mix } = dashboard;
  // A row of a part, such as a team within a theme, is no figure of the school.
  const explained = scope === '' ? base : null;
  const table = (name: MixTableName) =>
    tableView(...mixTableOf(dashboard, name, { search, base: explained }), {
      search,
      exportPath: `${base}/export/${MIX_TABLES[name].name}`,
    });
  return {
    title: mixTitle(mix),
    sentence: sentence(dashboard, measure),
    measures: MEASURES.map((each) => ({
      label: MEASURE_WORDS[each],
      href: withMeasure(search, each),
      current: each === measure,
    })),
    block: mixBlock(dashboard, { base, scope, measure }),
    explore: exploreData(mix, measure),
    byTeam: table('byTeam'),
    byCategory: table('byCategory'),
    byTheme: table('byTheme'),
  };
}

export type MixView = ReturnType<typeof mixView>;

/** The same screen, and the same part of the school, by another measure. */
function withMeasure(search: URLSearchParams, measure: Measure): string {
  const changed = new URLSearchParams(search);
  changed.set('maat', MEASURE_WORDS[measure]);
  return `?${changed}`;
}

/** What was done beside the guideline, without calling it good or bad. */
function sentence({ mix }: Dashboard, measure: Measure): string {
  const done = isShown(mix.school) ? mix.school[measure]?.realised : undefined;
  if (!done?.tenths) return 'Er is in dit schooljaar nog geen leren geboekt als gedaan.';
  const parts = LEARNING_KINDS.map((kind, index) => {
    const points = done.differenceTenths?.[index] ?? null;
    const beside = points === null ? '' : ` (${pointsText(points)})`;
    return `${formatPercent((done.tenths?.[index] ?? 0) / 10)} ${LEARNING_KIND_WORDS[kind]}${beside}`;
  });
  const what = { hours: 'uren', participations: 'deelnames', money: 'euro’s' }[measure];
  return `Van alle gedane ${what} is ${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}.${hasGuideline(mix) ? ' Tussen haakjes staat het verschil met de richtlijn 70-20-10; dat is geen norm.' : ''}`;
}
