import { addDays, type IsoDate } from '~/app/domain/dates';
import type { JobLeadersTable, JobsTable } from '~/db/tables';
import { later } from './job-chains';

interface Scope {
  referenceDate: IsoDate;
  newId: () => string;
}

/** The leaders of one job row: as told (undefined: nothing told), within the days of the job itself. */
export function planLeaders(
  scope: Scope,
  job: JobsTable,
  jobBefore: JobsTable | undefined,
  existing: readonly JobLeadersTable[],
  told: string | undefined,
): JobLeadersTable[] {
  let leaders = existing.map((leader) => ({ ...leader }));
  const end = jobBefore?.valid_to ?? null;
  if (jobBefore && end !== job.valid_to) {
    for (const leader of leaders) if (leader.valid_to === end) leader.valid_to = null;
  }
  if (told !== undefined) leaders = withLeader(scope, job, jobBefore !== undefined, leaders, told);
  return leaders
    .map((leader) => {
      const from = later(leader.valid_from, job.valid_from);
      const past = job.valid_to !== null && (leader.valid_to === null || leader.valid_to > job.valid_to);
      return { ...leader, valid_from: from, valid_to: past ? job.valid_to : leader.valid_to };
    })
    .filter((leader) => leader.valid_to === null || leader.valid_from <= leader.valid_to);
}

function withLeader(
  scope: Scope,
  job: JobsTable,
  existed: boolean,
  leaders: JobLeadersTable[],
  told: string,
): JobLeadersTable[] {
  const running = leaders.find(
    (leader) => leader.valid_to === null || leader.valid_to >= scope.referenceDate,
  );
  if (running?.leader_id === told) return leaders;
  if (running && running.valid_from >= scope.referenceDate) {
    running.leader_id = told;
    return leaders;
  }
  if (running) running.valid_to = addDays(scope.referenceDate, -1);
  const late = existed && job.valid_from < scope.referenceDate;
  const valid_from = late ? scope.referenceDate : job.valid_from;
  if (job.valid_to !== null && valid_from > job.valid_to) return leaders;
  const made = { board_id: job.board_id, id: scope.newId(), job_id: job.id, leader_id: told };
  return [...leaders, { ...made, valid_from, valid_to: null }];
}
