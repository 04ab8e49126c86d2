import { yearScope } from './figure-keys';
import { learningBehind } from './learning-beside';
import { byKind, mixCell } from './mix-cell';
import { mixRows } from './mix-rows';
import { MEASURES, type Measure, type MixCell, type MixPart } from './mix-types';
import type { Shown } from './shown';
import { isHidden, pickOf, SUPPRESSED } from './suppression';
import { placesOf } from './tally';
import type { LearningYear, Workings } from './workings';

const PER_CENT_TENTHS = 1;

/** 70:20:10 of the school and of its parts, planned beside realised, and of the years before (D22). */
export function mixPart({ years, heads, guideline, question, viewer, ...workings }: Workings): MixPart {
  const measures = question.measures ?? MEASURES;
  /** Of everybody together only the measures to which too few people add are left out. */
  const whole = ({ learning: { all }, beside }: LearningYear, asked: readonly Measure[]): Shown<MixCell> => {
    const behind = () => learningBehind(all, beside, (of) => of.all);
    if (isHidden(viewer, () => pickOf(behind(), [0]))) return SUPPRESSED;
    const told = asked.filter((measure) => !isHidden(viewer, () => pickOf(behind(), placesOf(measure))));
    return mixCell(all, guideline, told);
  };
  const now = { year: question.year, learning: workings.learning, beside: workings.learningBeside };
  const earlier = question.earlierYears ? years.slice(0, -1) : [];
  return {
    guidelineTenths: byKind((kind) => {
      const share = guideline[kind].share;
      return share ? share.toScaled(2 + PER_CENT_TENTHS) : null;
    }),
    measures: [...measures],
    school: whole(now, MEASURES),
    ...mixRows({ now, earlier }, heads, viewer, (tally) => mixCell(tally, guideline, measures)),
    years: years.map((each) => ({
      id: each.year.label,
      label: each.year.label,
      scope: yearScope(each.year),
      cell: whole(each, measures),
    })),
  };
}
