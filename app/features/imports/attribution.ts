import { holdsWithin, type IsoDate } from '~/app/domain/dates';
import { SchoolYear } from '~/app/domain/school-year';
import type { JobsTable, TeamMembershipsTable } from '~/db/tables';
import { runsOn } from './job-chains';

/** The job and team that a participation counts with. */
export interface Attribution {
  job: JobsTable;
  teamId: string | null;
  /** No job ran on that day: the nearest one was taken. */
  outsideJob: boolean;
}

/**
 * The main job and the main team on the day (without a day: at the start of the school year, else the first of
 * that year). Main job: the largest, then the earliest. null: the person has no job at this school at all.
 */
export function attribute(
  jobs: readonly JobsTable[],
  memberships: readonly TeamMembershipsTable[],
  schoolYear: number,
  heldOn: IsoDate | undefined,
): Attribution | null {
  if (jobs.length === 0) return null;
  const year = SchoolYear.starting(schoolYear);
  const date = heldOn ?? year.start;
  const onDay = jobs.filter((job) => runsOn(job, date)).sort(mainFirst)[0];
  const inYear =
    onDay || heldOn
      ? undefined
      : [...jobs]
          .filter((job) => holdsWithin(job.valid_from, job.valid_to, year))
          .sort((a, b) => order(a.valid_from, b.valid_from) || mainFirst(a, b))[0];
  const job = onDay ?? inYear ?? nearest(jobs, date);
  const teamDate = onDay ? date : job.valid_from > date ? job.valid_from : (job.valid_to ?? date);
  return { job, teamId: mainTeam(memberships, teamDate), outsideJob: !onDay && !inYear };
}

function mainTeam(memberships: readonly TeamMembershipsTable[], date: IsoDate): string | null {
  const main = memberships.filter((one) => one.is_main === 1);
  const found = main.find((one) => runsOn(one, date)) ?? nearest(main, date);
  return found?.team_id ?? null;
}

/** The first that begins after the day, else the last before it. */
function nearest<T extends { valid_from: string; id: string }>(rows: readonly T[], date: IsoDate): T {
  const sorted = [...rows].sort((a, b) => order(a.valid_from, b.valid_from) || order(a.id, b.id));
  return (sorted.find((row) => row.valid_from > date) ?? sorted.at(-1)) as T;
}

function mainFirst(a: JobsTable, b: JobsTable): number {
  return b.fte - a.fte || order(a.valid_from, b.valid_from) || order(a.id, b.id);
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
