import { SchoolYear } from '~/app/domain/school-year';
import type { JobsTable, ParticipationsTable } from '~/db/tables';
import type { RowChange, StaffPlan } from './import-types';
import { runsOn } from './job-chains';
import { RowChanges } from './row-changes';

/** The jobs that a plan changes, so that what counts with them can be looked up. */
export function changedJobIds(plan: StaffPlan): string[] {
  return plan.rowChanges
    .filter(({ table, before }) => table === 'jobs' && before !== null)
    .map(({ id }) => id);
}

/**
 * Lets participations follow their job: into the period that now covers their day, with its category and
 * location, so that the sums over jobs, categories and the school stay equal.
 */
export function followJobs(plan: StaffPlan, participations: readonly ParticipationsTable[]): StaffPlan {
  if (participations.length === 0) return plan;
  const jobs = plan.rowChanges.filter(({ table }) => table === 'jobs');
  const byId = new Map(jobs.map((change) => [change.id, change]));
  const moved = new RowChanges();
  for (const participation of participations) {
    const change = byId.get(participation.job_id);
    const before = change?.before as unknown as JobsTable | undefined;
    const after = change?.after as unknown as JobsTable | undefined;
    if (!before || !after) continue;
    const job = jobOn(jobs, before, after, participation);
    moved.set('participations', participation, {
      ...participation,
      job_id: job.id,
      function_category:
        participation.function_category === before.function_category
          ? job.function_category
          : participation.function_category,
      location_id:
        participation.location_id === before.location_id ? job.location_id : participation.location_id,
    });
  }
  return { ...plan, rowChanges: [...plan.rowChanges, ...moved.list()] };
}

function jobOn(
  jobs: readonly RowChange[],
  before: JobsTable,
  after: JobsTable,
  participation: ParticipationsTable,
): JobsTable {
  const date = participation.held_on ?? SchoolYear.starting(participation.school_year).start;
  if (!runsOn(before, date) || runsOn(after, date)) return after;
  const next = jobs
    .map((change) => change.after as unknown as JobsTable)
    .find(
      (job) =>
        job?.employee_id === before.employee_id && job.job_number === before.job_number && runsOn(job, date),
    );
  return next ?? after;
}
