import { addDays, holdsWithin, type IsoDate, overlap, type Period } from './dates';
import { Exact } from './exact';
import { FULL_TIME } from './fte';
import type { ContractType, FunctionCategory } from './people';
import { type RightsYear, rightGroup } from './rights-year';
import { type YearPart, yearPart } from './year-part';

/** A job, or the part of it in which its size stayed the same; leave does not make it smaller (D28). */
export interface JobSegment {
  readonly category: FunctionCategory;
  readonly contractType: ContractType;
  readonly fteTenThousandths: number;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
}

/** One job in one part of the period; `part` null is the whole period, `scale` null is not scaled. */
export interface GrantLine {
  readonly job: JobSegment;
  readonly part: YearPart | null;
  readonly scale: Exact | null;
}

export interface GrantLines {
  /**
   * The lines whose sum is the right. More than one list only under the policy `full`: one for each time between two
   * changes of jobs, of which the one that gives most counts for the whole period.
   */
  readonly alternatives: readonly GrantLine[][];
  /** Some job does not last the whole period, so that the policy of D2 decides. */
  readonly partial: boolean;
}

/** Divides the jobs of one person over a period by the settings of the school (D1, D2, D25). */
export function grantLines(year: RightsYear, jobs: readonly JobSegment[]): GrantLines {
  const { period, settings } = year;
  const present = jobs.filter((job) => holdsWithin(job.from, job.to, period));
  const partial = !present.every((job) => covers(job, period));
  return { alternatives: partial ? partialLines() : [linesOf(year, present, null)], partial };

  function partialLines(): GrantLine[][] {
    if (settings.midYearPolicy === 'full') {
      return moments(period, present).map((moment) => linesOf(year, moment.jobs, null));
    }
    if (
      settings.capAtFullTime ||
      settings.fullAmountForPartTimers ||
      present.some((job) => isFlat(year, job))
    ) {
      return [moments(period, present).flatMap((moment) => linesOf(year, moment.jobs, partOf(year, moment)))];
    }
    return [present.flatMap((job) => linesOf(year, [job], partOf(year, { start: job.from, end: job.to })))];
  }
}

function linesOf(year: RightsYear, jobs: readonly JobSegment[], part: YearPart | null): GrantLine[] {
  const scale = scaleOf(year, jobs.filter(isEmployed));
  return jobs.map((job) => ({ job, part, scale: isEmployed(job) ? scale : null }));
}

const isEmployed = (job: JobSegment) => rightGroup(job.category, job.contractType) === job.category;

/** Gives an amount that is one and the same for every size of job, so that jobs at one time count once. */
const isFlat = ({ full }: RightsYear, { category, contractType }: JobSegment) =>
  [full.hours, full.money].some(
    (rights) => rights.get(rightGroup(category, contractType))?.proRata === false,
  );

const covers = (job: JobSegment, period: Period) =>
  job.from <= period.start && (job.to === null || job.to >= period.end);

function partOf(year: RightsYear, span: { start: IsoDate; end: IsoDate | null }): YearPart | null {
  const { period, settings } = year;
  const part = overlap(period, span) ?? period;
  if (part.start === period.start && part.end === period.end) return null;
  return yearPart(period, part, settings.midYearPolicy);
}

/** D25 and D1: jobs are brought to one full-time job together, each in proportion. */
function scaleOf(year: RightsYear, jobs: readonly JobSegment[]): Exact | null {
  const { capAtFullTime, fullAmountForPartTimers } = year.settings;
  if (!capAtFullTime && !fullAmountForPartTimers) return null;
  const total = jobs.reduce((fte, job) => fte + job.fteTenThousandths, 0);
  const scaled =
    total > FULL_TIME ? capAtFullTime : fullAmountForPartTimers && total > 0 && total < FULL_TIME;
  return scaled ? Exact.of(FULL_TIME, total) : null;
}

/** The times between two changes, each with the jobs that were held in it; times without a job are left out. */
function moments(period: Period, jobs: readonly JobSegment[]): (Period & { jobs: JobSegment[] })[] {
  const starts = new Set([period.start]);
  for (const { from, to } of jobs) {
    if (from > period.start) starts.add(from);
    if (to !== null && to < period.end) starts.add(addDays(to, 1));
  }
  const sorted = [...starts].sort();
  return sorted
    .map((start, index) => {
      const next = sorted[index + 1];
      const end = next ? addDays(next, -1) : period.end;
      return {
        start,
        end,
        jobs: jobs.filter((job) => job.from <= start && (job.to === null || job.to >= end)),
      };
    })
    .filter((moment) => moment.jobs.length > 0);
}
