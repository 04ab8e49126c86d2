import { groupBy } from '~/app/domain/maps';
import type { EmployeesTable, JobLeadersTable, JobsTable } from '~/db/tables';
import { changed } from './describe-staff';
import type { FilePerson } from './gather-people';
import type { FieldChange, ImportOptions } from './import-types';
import { runsOn } from './job-chains';
import { nameOf, type PeopleIndex } from './people-index';
import type { PersonCells } from './person-cells';
import { fullName, splitName } from './person-names';
import type { JobsPlan } from './plan-jobs';
import { planLeaders } from './plan-leaders';
import type { RowChanges } from './row-changes';
import type { RowReader } from './row-reader';
import type { StaffRow } from './staff-rows';
import type { StaffState } from './staff-state';

/** A person whose jobs have been planned; what happens to the leaders is added to the changes. */
export interface PlannedPerson {
  person: FilePerson;
  jobs: JobsPlan;
  changes: FieldChange[];
}

interface Scope {
  state: StaffState;
  options: ImportOptions;
  changes: RowChanges;
  newId: () => string;
}

/** Who leads each planned job; after all people, because a leader may be new in the same file. */
export function planAllLeaders(
  reader: RowReader,
  scope: Scope,
  index: PeopleIndex,
  planned: readonly PlannedPerson[],
): void {
  const stored = groupBy(scope.state.leaders, (leader) => leader.job_id);
  const jobsBefore = new Map(scope.state.jobs.map((job) => [job.id, job]));
  const name = nameFinder(scope.state.employees, planned);
  const { referenceDate } = scope.options;
  for (const { person, jobs, changes } of planned) {
    const toldFor = leadersTold(reader, index, person, jobs);
    for (const job of jobs.after) {
      const before = stored.get(job.id) ?? [];
      const continued = jobs.continues.get(job);
      const inherited = continued && leaderOn(stored.get(continued.id) ?? [], referenceDate);
      const told = toldFor.get(job) ?? (before.length === 0 ? inherited : undefined);
      const after = planLeaders(
        { referenceDate, newId: scope.newId },
        job,
        jobsBefore.get(job.id),
        before,
        told,
      );
      setLeaders(scope.changes, before, after);
      if (!toldFor.has(job)) continue;
      const former = inherited ?? leaderOn(before, referenceDate) ?? before.at(-1)?.leader_id;
      changes.push(...changed('Leidinggevende', name(former), name(after.at(-1)?.leader_id)));
    }
  }
}

function setLeaders(
  changes: RowChanges,
  before: readonly JobLeadersTable[],
  after: readonly JobLeadersTable[],
): void {
  const kept = new Set(after.map((one) => one.id));
  for (const one of before) if (!kept.has(one.id)) changes.set('job_leaders', one, null);
  for (const one of after) changes.set('job_leaders', before.find(({ id }) => id === one.id) ?? null, one);
}

function leadersTold(
  reader: RowReader,
  index: PeopleIndex,
  person: FilePerson,
  jobs: JobsPlan,
): Map<JobsTable, string> {
  const told = new Map<JobsTable, string>();
  for (const row of person.rows) {
    const period = jobs.periodOf.get(row);
    const leader = period && findLeader(reader, index, row, person.after);
    if (period && leader) told.set(period, leader);
  }
  return told;
}

function findLeader(
  reader: RowReader,
  index: PeopleIndex,
  row: StaffRow,
  own: EmployeesTable,
): string | undefined {
  if (row.leader === undefined) return undefined;
  const { employee, doubt } = index.findKnown(cellsOf(row.leader));
  if (doubt) reader.fail(row.row, 'leader', doubt.reason);
  else if (!employee) {
    reader.warn(row.row, 'leader', 'Deze leidinggevende kennen we niet; het dienstverband krijgt er geen.');
  } else if (employee.id === own.id) {
    reader.warn(row.row, 'leader', 'Niemand is zijn eigen leidinggevende; het dienstverband krijgt er geen.');
    return undefined;
  }
  return employee?.id;
}

/** A leader is written as a number, an address or a name, with the function behind it at times. */
function cellsOf(written: string): PersonCells {
  const text = written.replace(/\s*\(.*\)$/, '');
  const nobody = { employeeNumber: undefined, email: undefined, name: undefined };
  if (text.includes('@')) return { ...nobody, email: text.toLowerCase() };
  return /\d/.test(text) ? { ...nobody, employeeNumber: text } : { ...nobody, name: splitName(text) };
}

function nameFinder(employees: readonly EmployeesTable[], planned: readonly PlannedPerson[]) {
  const byId = new Map(employees.map((one) => [one.id, one]));
  for (const { person } of planned) byId.set(person.after.id, person.after);
  return (id: string | undefined): string | null => {
    const employee = id === undefined ? undefined : byId.get(id);
    return employee ? fullName(nameOf(employee)) : null;
  };
}

function leaderOn(leaders: readonly JobLeadersTable[], date: string): string | undefined {
  return leaders.find((leader) => runsOn(leader, date))?.leader_id;
}
