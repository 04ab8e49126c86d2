import { groupBy } from '~/app/domain/maps';
import type { JobsTable, TeamMembershipsTable } from '~/db/tables';
import { changed, describeEmployee, describeJob } from './describe-staff';
import { type FilePerson, gatherPeople } from './gather-people';
import type { FieldChange, ImportOptions, Outcome, PersonPlan, StaffPlan } from './import-types';
import { later, runsOn } from './job-chains';
import type { MappedTable } from './mapping';
import { countOutcomes, personPlan } from './person-plan';
import { type JobsPlan, planJobs } from './plan-jobs';
import { followJobs, planMemberships, teamsOn } from './plan-memberships';
import { Places, Teams } from './plan-places';
import { RowChanges } from './row-changes';
import { RowReader } from './row-reader';
import { checkDoubles, checkMails } from './staff-checks';
import { type PlannedPerson, planAllLeaders } from './staff-leaders';
import { readStaffRows, type StaffRow } from './staff-rows';
import type { StaffState } from './staff-state';

/** What a staff file would do to what is stored: pure, so that the dry run and the commit can't differ. */
export function planStaff(
  state: StaffState,
  mapped: MappedTable,
  options: ImportOptions,
  newId: () => string,
): StaffPlan {
  return new StaffPlanner(state, mapped, options, newId).run();
}

class StaffPlanner {
  private readonly reader: RowReader;
  private readonly changes = new RowChanges();
  private readonly places: Places;
  private readonly teams: Teams;
  private readonly jobsBefore: Map<string, JobsTable[]>;
  private readonly membershipsBefore: Map<string, TeamMembershipsTable[]>;
  private readonly planned: PlannedPerson[] = [];

  constructor(
    private readonly state: StaffState,
    mapped: MappedTable,
    private readonly options: ImportOptions,
    private readonly newId: () => string,
  ) {
    this.reader = new RowReader('staff', mapped);
    const scope = { boardId: state.boardId, schoolId: state.schoolId, newId };
    this.places = new Places(scope, state.locations);
    this.teams = new Teams(scope, state.teams);
    this.jobsBefore = groupBy(state.jobs, (job) => job.employee_id);
    this.membershipsBefore = groupBy(state.memberships, (one) => one.employee_id);
  }

  run(): StaffPlan {
    const reader = this.reader;
    if (!(['employeeNumber', 'email', 'lastName', 'fullName'] as const).some((field) => reader.has(field))) {
      reader.failFile('Er is geen kolom die zegt om wie het gaat: personeelsnummer, e-mail of naam.');
    }
    const rows = reader.errors.length > 0 ? [] : readStaffRows(reader);
    if (reader.mapped.table.rows.length === 0) reader.failFile('Onder de kolomkoppen staan geen rijen.');
    checkDoubles(reader, rows);
    const { people, index } = gatherPeople(reader, this.state, rows, this.newId);
    checkMails(reader, people);
    for (const person of people) this.planPerson(person);
    const absent = this.planAbsent(new Set(people.map((person) => person.after.id)));
    const scope = { state: this.state, options: this.options, newId: this.newId, changes: this.changes };
    planAllLeaders(this.reader, scope, index, this.planned);
    for (const location of this.places.made) this.changes.set('locations', null, location);
    for (const team of this.teams.made) this.changes.set('teams', null, team);
    return this.result(absent);
  }

  private planPerson(person: FilePerson): void {
    const { after } = person;
    const before = this.jobsBefore.get(after.id) ?? [];
    this.changes.set('employees', person.before ?? null, after);
    const rows = person.rows.map((row) => ({
      ...row,
      locationId: row.location === undefined ? undefined : this.places.find(row.location).id,
    }));
    const jobs = planJobs(this.reader, this.jobScope(after.id), before, rows);
    const told = person.rows.flatMap((row) => row.teams);
    const changes = [
      ...describeEmployee(person.before, after),
      ...this.setJobs(before, jobs),
      ...this.setTeams(after.id, before, jobs.after, told),
    ];
    this.planned.push({ person: { ...person, rows }, jobs, changes });
  }

  private jobScope(employeeId: string) {
    const { boardId, schoolId } = this.state;
    return { boardId, schoolId, employeeId, options: this.options, newId: this.newId };
  }

  private setJobs(before: readonly JobsTable[], jobs: JobsPlan): FieldChange[] {
    const byId = new Map(before.map((job) => [job.id, job]));
    const locations = [...this.state.locations, ...this.places.made];
    const locationName = (id: string | null) =>
      locations.find((location) => location.id === id)?.name ?? null;
    return jobs.after.flatMap((job) => {
      const former = byId.get(job.id);
      this.changes.set('jobs', former ?? null, job);
      const continued = jobs.continues.get(job);
      const described = describeJob(
        former,
        job,
        continued && (byId.get(continued.id) ?? continued),
        locationName,
      );
      // That a period ends because the next begins is told by the next.
      const followed = [...jobs.continues.values()].some((one) => one.id === job.id);
      return followed ? described.filter((change) => change.label !== 'Einddatum') : described;
    });
  }

  private setTeams(
    employeeId: string,
    jobsBefore: readonly JobsTable[],
    jobsAfter: readonly JobsTable[],
    told: StaffRow['teams'],
  ): FieldChange[] {
    const before = this.membershipsBefore.get(employeeId) ?? [];
    const end = lastEnd(jobsAfter);
    let after = followJobs(before, lastEnd(jobsBefore), end);
    if (told.length > 0) {
      const reference = end != null && end < this.options.referenceDate ? end : this.options.referenceDate;
      const firstDay = jobsAfter.map((job) => job.valid_from).sort()[0] ?? reference;
      const from = before.length === 0 ? firstDay : reference;
      const teams = [...new Set(told.map((team) => this.teams.find(team.name, team.kind, from)))];
      const scope = {
        boardId: this.state.boardId,
        employeeId,
        referenceDate: reference,
        firstDay,
        newId: this.newId,
      };
      after = planMemberships(scope, after, teams);
      if (end != null) after = after.map((one) => (one.valid_to === null ? { ...one, valid_to: end } : one));
    }
    const ids = new Set(after.map((one) => one.id));
    for (const one of before) if (!ids.has(one.id)) this.changes.set('team_memberships', one, null);
    for (const one of after) {
      this.changes.set('team_memberships', before.find((known) => known.id === one.id) ?? null, one);
    }
    if (told.length === 0) return [];
    const name = (id: string) => this.teams.name(id);
    const date = this.options.referenceDate;
    return changed('Teams', teamsOn(before, date, name), teamsOn(after, date, name));
  }

  /** Who is not in the file keeps everything, unless the file is complete for this school. */
  private planAbsent(present: ReadonlySet<string>): PersonPlan[] {
    const employees = new Map(this.state.employees.map((employee) => [employee.id, employee]));
    const absent: PersonPlan[] = [];
    for (const [employeeId, before] of this.jobsBefore) {
      const employee = employees.get(employeeId);
      if (present.has(employeeId) || !employee || !before.some((job) => this.isStillToRun(job))) continue;
      const jobs = planJobs(this.reader, this.jobScope(employeeId), before, []);
      const changes = this.options.complete
        ? [...this.setJobs(before, jobs), ...this.setTeams(employeeId, before, jobs.after, [])]
        : [];
      if (changes.length > 0) {
        this.planned.push({ person: { before: employee, after: employee, rows: [] }, jobs, changes: [] });
      }
      absent.push(personPlan(employee, changes.length > 0 ? 'ended' : 'notInFile', [], changes));
    }
    return absent;
  }

  private isStillToRun(job: JobsTable): boolean {
    return job.valid_to === null || job.valid_to >= this.options.referenceDate;
  }

  private outcome(person: FilePerson, jobs: JobsPlan, touched: boolean): Outcome {
    const before = this.jobsBefore.get(person.after.id) ?? [];
    if (before.length === 0) return 'created';
    if (!touched) return 'unchanged';
    const { today, referenceDate } = this.options;
    const date = later(today, referenceDate);
    const worked = before.some((job) => runsOn(job, date) || runsOn(job, referenceDate));
    const works = jobs.after.some((job) => job.valid_to === null || job.valid_to >= date);
    return worked && !works ? 'ended' : 'changed';
  }

  private result(absent: PersonPlan[]): StaffPlan {
    const rowChanges = this.changes.list();
    const touched = touchedPeople(rowChanges, this.state);
    const present = this.planned
      .filter(({ person }) => person.rows.length > 0)
      .map(({ person, jobs, changes }) => {
        const rows = person.rows.map((row) => row.row.number);
        const outcome = this.outcome(person, jobs, touched.has(person.after.id));
        return personPlan(person.after, outcome, rows, changes);
      });
    const people = [...present, ...absent];
    const errors = [...this.reader.errors].sort((a, b) => a.row - b.row);
    return {
      kind: 'staff',
      schoolId: this.state.schoolId,
      dataVersion: this.state.dataVersion,
      counts: countOutcomes(people, errors),
      people,
      errors,
      warnings: this.reader.warnings,
      newTeams: this.teams.made.map((team) => team.name),
      newLocations: this.places.made.map((location) => location.name),
      rowChanges,
    };
  }
}

/** Whose rows change, whatever the table. */
function touchedPeople(rowChanges: StaffPlan['rowChanges'], state: StaffState): Set<string> {
  const ownerOfJob = new Map(state.jobs.map((job) => [job.id, job.employee_id]));
  const people = new Set<string>();
  for (const { table, id, after } of rowChanges) {
    if (table === 'jobs' && after) ownerOfJob.set(id, String(after.employee_id));
  }
  for (const { table, id, before, after } of rowChanges) {
    const row = after ?? before;
    if (table === 'employees') people.add(id);
    else if (table === 'job_leaders') people.add(ownerOfJob.get(String(row?.job_id)) ?? '');
    else if (row?.employee_id) people.add(String(row.employee_id));
  }
  return people;
}

/** undefined: no job at all; null: a job without an end. */
function lastEnd(jobs: readonly JobsTable[]): string | null | undefined {
  if (jobs.length === 0) return undefined;
  if (jobs.some((job) => job.valid_to === null)) return null;
  return jobs
    .map((job) => job.valid_to ?? '')
    .sort()
    .at(-1);
}
