import type { Dashboard } from '~/app/features/figures/figure-types';
import { findingSentence } from '~/app/format/findings';
import type { TableDefinition } from '~/app/ui/table/table-types';

/** Of which figures: those whose key begins with this. */
type About = 'basisrecht' | 'tien-procent';

/** A table of figures that says, on screen and in files, which of the rules behind them were not verified (digest 3.1). */
export function withMarks<Row>(
  definition: TableDefinition<Row>,
  { findings }: Pick<Dashboard, 'findings'>,
  ...about: About[]
): TableDefinition<Row> {
  const notes = findings
    .filter(
      ({ check, figure }) => check === 'rule-not-verified' && about.some((name) => figure?.startsWith(name)),
    )
    .map((finding) => `⚠ Let op: ${findingSentence(finding)}`);
  return { ...definition, notes: [...(definition.notes ?? []), ...notes] };
}
