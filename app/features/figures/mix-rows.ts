import type { FunctionCategory } from '~/app/domain/people';
import { joinScopes, yearScope } from './figure-keys';
import { learningBehind } from './learning-beside';
import type { MixCell, MixPart, MixRow } from './mix-types';
import { categoryHeads, type RowHead } from './rights-part';
import { type Candidate, showRows, type Viewer } from './suppression';
import { isEmptyTally, newTally, type Tally } from './tally';
import type { LearningYear } from './workings';
import type { LearningSums } from './year-sums';

/** How the school is divided into rows. */
interface Partition {
  heads: readonly RowHead[];
  tallyOf: (sums: LearningSums, id: string) => Tally | undefined;
}

/**
 * The teams, function categories and themes with learning in the year, or in one of the earlier years that are asked.
 * Each year is a partition of its own: what is hidden in it follows from its own people, whatever year is looked from.
 */
export function mixRows(
  { now, earlier }: { now: LearningYear; earlier: readonly LearningYear[] },
  { teams, themes }: { teams: readonly RowHead[]; themes: readonly RowHead[] },
  viewer: Viewer,
  cellOf: (tally: Tally) => MixCell,
): Pick<MixPart, 'byTeam' | 'byCategory' | 'byTheme'> {
  const nothing = cellOf(newTally());
  const rows = (partition: Partition): MixRow[] => {
    const shown = yearRows(partition, now, viewer, cellOf);
    if (earlier.length === 0) return shown;
    const before = earlier.map(({ year, ...of }) => {
      const known = yearRows(partition, { year, ...of }, viewer, cellOf);
      return { year, cells: new Map(known.map(({ id, cell }) => [id, cell])) };
    });
    const cells = new Map(shown.map(({ id, cell }) => [id, cell]));
    return partition.heads
      .filter(({ id }) => cells.has(id) || before.some((of) => of.cells.has(id)))
      .map(({ id, label, scope }) => ({
        id,
        label,
        scope,
        cell: cells.get(id) ?? nothing,
        earlierYears: before.map((of) => ({
          id: of.year.label,
          label: of.year.label,
          scope: joinScopes(scope, yearScope(of.year)),
          cell: of.cells.get(id) ?? nothing,
        })),
      }));
  };
  return {
    byTeam: rows({ heads: teams, tallyOf: ({ byTeam }, id) => byTeam.get(id) }),
    byCategory: rows({
      heads: categoryHeads,
      tallyOf: ({ byCategory }, id) => byCategory.get(id as FunctionCategory),
    }),
    byTheme: rows({ heads: themes, tallyOf: ({ byTheme }, id) => byTheme.get(id) }),
  };
}

/** The rows of one year that have something to tell; small ones are hidden. */
function yearRows(
  { heads, tallyOf }: Partition,
  { learning, beside }: LearningYear,
  viewer: Viewer,
  cellOf: (tally: Tally) => MixCell,
) {
  const rows = heads.flatMap((head): Candidate<MixCell>[] => {
    const { id, label, scope } = head;
    const of = (sums: LearningSums) => tallyOf(sums, id ?? '');
    const tally = of(learning);
    if (!tally || isEmptyTally(tally)) return [];
    return [{ id, label, scope, behind: () => learningBehind(tally, beside, of), cell: cellOf(tally) }];
  });
  return showRows(viewer, rows);
}
