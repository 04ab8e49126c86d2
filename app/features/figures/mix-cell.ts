import { LEARNING_KINDS } from '~/app/domain/activities';
import { type LearningMix, learningMix, type MixGuideline } from '~/app/domain/learning-mix';
import type { ByKind, Measure, MixCell, MixSide } from './mix-types';
import type { Tally } from './tally';

/** Something for each learning kind, in their order. */
export const byKind = <T>(make: (kind: (typeof LEARNING_KINDS)[number]) => T): ByKind<T> =>
  LEARNING_KINDS.map(make) as ByKind<T>;

/** The learning mix of a tally beside the guideline, by the measures that are asked. */
export function mixCell(tally: Tally, guideline: MixGuideline, measures: readonly Measure[]): MixCell {
  const cell: MixCell = { persons: tally.persons.size };
  for (const measure of measures) {
    const { planned, realised } = tally.amounts[measure];
    cell[measure] = {
      planned: sideOf(learningMix(planned, guideline), planned),
      realised: sideOf(learningMix(realised, guideline), realised),
    };
  }
  return cell;
}

function sideOf(mix: LearningMix, amounts: Tally['amounts'][Measure]['planned']): MixSide {
  const { total, tenths, differenceTenths } = mix;
  return {
    amounts: byKind((kind) => amounts[kind]),
    total,
    tenths: tenths && byKind((kind) => tenths[kind]),
    differenceTenths: differenceTenths && byKind((kind) => differenceTenths[kind]),
  };
}
