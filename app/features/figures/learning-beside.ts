import type { Behind } from '~/app/domain/small-groups';
import { type Tally, tallyBehind } from './tally';
import type { LearningSums, YearSums } from './year-sums';

/** The learning of the whole school and of each location, to weigh that of one location against. */
export type LearningBeside = Pick<YearSums, 'school' | 'locations'>;

/** Who stands behind a tally; of a location also who stands behind the same one elsewhere. */
export function learningBehind(
  tally: Tally,
  beside: LearningBeside | null,
  tallyOf: (sums: LearningSums) => Tally | undefined,
): Behind {
  if (!beside) return tallyBehind(tally);
  const locations = [...beside.locations.values()].flatMap((sums) => tallyOf(sums) ?? []);
  return tallyBehind(tally, tallyOf(beside.school), locations);
}
