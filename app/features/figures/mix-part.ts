import { LEARNING_KINDS } from '~/app/domain/activities';
import { type LearningMix, learningMix, type MixGuideline } from '~/app/domain/learning-mix';
import type { SchoolYear } from '~/app/domain/school-year';
import type { ByKind, Measure, MixCell, MixPart, MixSide } from './figure-types';
import { categoryHeads, type RowHead } from './rights-part';
import { type Candidate, showCell, showRows, type Viewer } from './suppression';
import { isEmptyTally, type Tally } from './tally';
import type { LearningSums } from './year-sums';

const PER_CENT_TENTHS = 1;

/** Something for each learning kind, in their order. */
export const byKind = <T>(make: (kind: (typeof LEARNING_KINDS)[number]) => T): ByKind<T> =>
  LEARNING_KINDS.map(make) as ByKind<T>;

/** 70:20:10 of the school and of its parts, planned beside realised, and of the years before (D22). */
export function mixPart(
  sums: LearningSums,
  years: readonly { year: SchoolYear; all: Tally }[],
  heads: { teams: readonly RowHead[]; themes: readonly RowHead[] },
  guideline: MixGuideline,
  measures: readonly Measure[],
  viewer: Viewer,
): MixPart {
  const cellOf = (tally: Tally, asked: readonly Measure[]) => mixCell(tally, guideline, asked);
  const rows = (from: readonly RowHead[], tallies: Map<string, Tally>): Candidate<MixCell>[] =>
    from.flatMap((head) => {
      const tally = tallies.get(head.id ?? '');
      if (!tally || isEmptyTally(tally)) return [];
      return [{ ...head, persons: tally.persons.size, cell: cellOf(tally, measures) }];
    });
  return {
    guidelineTenths: byKind((kind) => {
      const share = guideline[kind].share;
      return share ? share.toScaled(2 + PER_CENT_TENTHS) : null;
    }),
    measures: [...measures],
    school: showCell(viewer, sums.all.persons.size, cellOf(sums.all, ['hours', 'participations', 'money'])),
    byTeam: showRows(viewer, rows(heads.teams, sums.byTeam)),
    byCategory: showRows(viewer, rows(categoryHeads, sums.byCategory)),
    byTheme: showRows(viewer, rows(heads.themes, sums.byTheme)),
    years: years.map(({ year, all }) => ({
      id: year.label,
      label: year.label,
      scope: `schooljaar=${year.label}`,
      cell: showCell(viewer, all.persons.size, cellOf(all, measures)),
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
