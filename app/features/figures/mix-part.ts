import { LEARNING_KINDS } from '~/app/domain/activities';
import { type LearningMix, learningMix, type MixGuideline } from '~/app/domain/learning-mix';
import type { SchoolYear } from '~/app/domain/school-year';
import {
  type ByKind,
  MEASURES,
  type Measure,
  type MixCell,
  type MixPart,
  type MixSide,
  type Shown,
} from './figure-types';
import { type LearningBeside, learningBehind } from './learning-beside';
import { categoryHeads, type RowHead } from './rights-part';
import { type Candidate, isHidden, pickOf, SUPPRESSED, showRows, type Viewer } from './suppression';
import { isEmptyTally, placesOf, type Tally } from './tally';
import type { LearningSums } from './year-sums';

const PER_CENT_TENTHS = 1;

/** Something for each learning kind, in their order. */
export const byKind = <T>(make: (kind: (typeof LEARNING_KINDS)[number]) => T): ByKind<T> =>
  LEARNING_KINDS.map(make) as ByKind<T>;

/** 70:20:10 of the school and of its parts, planned beside realised, and of the years before (D22). */
export function mixPart(
  sums: LearningSums,
  years: readonly { year: SchoolYear; all: Tally; beside: LearningBeside | null }[],
  heads: { teams: readonly RowHead[]; themes: readonly RowHead[] },
  guideline: MixGuideline,
  measures: readonly Measure[],
  viewer: Viewer,
  beside: LearningBeside | null = null,
): MixPart {
  const cellOf = (tally: Tally, asked: readonly Measure[]) => mixCell(tally, guideline, asked);
  const rows = (from: readonly RowHead[], by: 'byTeam' | 'byCategory' | 'byTheme'): Candidate<MixCell>[] =>
    from.flatMap((head) => {
      const tallyOf = (of: LearningSums) => (of[by] as Map<string, Tally>).get(head.id ?? '');
      const tally = tallyOf(sums);
      if (!tally || isEmptyTally(tally)) return [];
      return [
        { ...head, behind: () => learningBehind(tally, beside, tallyOf), cell: cellOf(tally, measures) },
      ];
    });
  /** Of everybody together only the measures to which too few people add are left out. */
  const whole = (all: Tally, then: LearningBeside | null, asked: readonly Measure[]): Shown<MixCell> => {
    const behind = () => learningBehind(all, then, (of) => of.all);
    if (isHidden(viewer, () => pickOf(behind(), [0]))) return SUPPRESSED;
    return cellOf(
      all,
      asked.filter((measure) => !isHidden(viewer, () => pickOf(behind(), placesOf(measure)))),
    );
  };
  return {
    guidelineTenths: byKind((kind) => {
      const share = guideline[kind].share;
      return share ? share.toScaled(2 + PER_CENT_TENTHS) : null;
    }),
    measures: [...measures],
    school: whole(sums.all, beside, MEASURES),
    byTeam: showRows(viewer, rows(heads.teams, 'byTeam')),
    byCategory: showRows(viewer, rows(categoryHeads, 'byCategory')),
    byTheme: showRows(viewer, rows(heads.themes, 'byTheme')),
    years: years.map(({ year, all, beside: then }) => ({
      id: year.label,
      label: year.label,
      scope: `schooljaar=${year.label}`,
      cell: whole(all, then, measures),
    })),
  };
}

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
  const { tenths, differenceTenths } = mix;
  return {
    amounts: byKind((kind) => amounts[kind]),
    tenths: tenths && byKind((kind) => tenths[kind]),
    differenceTenths: differenceTenths && byKind((kind) => differenceTenths[kind]),
  };
}
