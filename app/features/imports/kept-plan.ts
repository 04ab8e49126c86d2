import { addDays } from '~/app/domain/dates';
import { groupBy } from '~/app/domain/maps';
import type {
  ActivitiesTable,
  EmployeesTable,
  ImportKind,
  JobLeadersTable,
  JobsTable,
  LocationsTable,
  ParticipationsTable,
  TeamMembershipsTable,
  TeamsTable,
  ThemesTable,
} from '~/db/tables';
import type { ActivityState } from './activity-state';
import { describeParticipation } from './describe-activity';
import { changed, describeEmployee, describeJob } from './describe-staff';
import type { FieldChange, ImportTable, Outcome, PersonPlan, RowChange } from './import-types';
import { nameOf } from './people-index';
import { fullName } from './person-names';
import { personPlan } from './person-plan';

interface Change<Row> {
  before: Row | null;
  after: Row | null;
}

/**
 * What an import changed, by person, as its check told it: from the rows that it keeps, with names as they are now,
 * or as the import made them when they are gone. Which rows of the file these were is not kept.
 */
export function keptPeople(
  kind: ImportKind,
  changes: readonly RowChange[],
  state: ActivityState,
): PersonPlan[] {
  const of = <Row>(table: ImportTable) =>
    changes.filter((change) => change.table === table) as unknown as Change<Row>[];
  const names = namesIn(of, state);
  const byPerson = new Map<string, FieldChange[]>();
  const tell = (employeeId: string | undefined, told: FieldChange[]) => {
    if (employeeId !== undefined) byPerson.set(employeeId, [...(byPerson.get(employeeId) ?? []), ...told]);
  };
  const jobs = of<JobsTable>('jobs');
  for (const { before, after } of of<EmployeesTable>('employees'))
    if (after) tell(after.id, describeEmployee(before ?? undefined, after));
  for (const { after, told } of describeJobs(jobs, names.location)) tell(after.employee_id, told);
  const ownerOf = new Map([...state.jobs, ...jobs.flatMap(sides)].map((job) => [job.id, job.employee_id]));
  tellSwitches(of<TeamMembershipsTable>('team_memberships'), 'Teams', {
    who: (one) => one.employee_id,
    what: (one) => names.team(one.team_id),
    tell,
  });
  tellSwitches(of<JobLeadersTable>('job_leaders'), 'Leidinggevende', {
    who: (one) => ownerOf.get(one.job_id),
    what: (one) => names.person(one.leader_id),
    tell,
  });
  const participations = of<ParticipationsTable>('participations');
  for (const { before, after } of participations) {
    if (!after) continue;
    const title = names.activity(after.activity_id) ?? '';
    tell(after.employee_id, describeParticipation(title, before ?? undefined, after, names));
  }
  const others = <Row extends { id: string; employee_id: string }>(
    rows: readonly Row[],
    own: readonly Change<Row>[],
  ) => {
    const made = new Set(own.flatMap(({ before, after }) => (before === null && after ? [after.id] : [])));
    return new Set(rows.filter(({ id }) => !made.has(id)).map((row) => row.employee_id));
  };
  const had = kind === 'staff' ? others(state.jobs, jobs) : others(state.participations, participations);
  const ended = new Set(leavers(jobs));
  return [...byPerson].flatMap(([id, told]) => {
    const employee = names.employee(id);
    const outcome: Outcome = !had.has(id) ? 'created' : ended.has(id) ? 'ended' : 'changed';
    return employee ? [personPlan(employee, outcome, [], told)] : [];
  });
}

const sides = <Row>({ before, after }: Change<Row>): Row[] => [before, after].filter((row) => row !== null);

/** What was made or changed goes before what is stored: an undone import took it away again. */
function namesIn(of: <Row>(table: ImportTable) => Change<Row>[], state: ActivityState) {
  const find = <Row extends { id: string }>(table: ImportTable, stored: readonly Row[]) => {
    const made = of<Row>(table).flatMap(sides);
    const rows = new Map([...stored, ...made].map((row) => [row.id, row]));
    return (id: string | null) => (id === null ? undefined : rows.get(id));
  };
  const employee = find<EmployeesTable>('employees', state.employees);
  const location = find<LocationsTable>('locations', state.locations);
  const team = find<TeamsTable>('teams', state.teams);
  const theme = find<ThemesTable>('themes', state.themes);
  const activity = find<ActivitiesTable>('activities', state.activities);
  const person = (id: string) => {
    const found = employee(id);
    return found ? fullName(nameOf(found)) : null;
  };
  return {
    employee,
    person,
    location: (id: string | null) => location(id)?.name ?? null,
    team: (id: string | null) => team(id)?.name ?? null,
    theme: (id: string | null) => theme(id)?.name ?? null,
    activity: (id: string | null) => activity(id)?.title ?? null,
  };
}

/** A job that begins the day after another of the same person ended continues it. */
function describeJobs(
  jobs: readonly Change<JobsTable>[],
  locationName: (id: string | null) => string | null,
) {
  const former = (job: JobsTable) =>
    jobs.find(
      ({ after }) =>
        after !== null &&
        after.employee_id === job.employee_id &&
        after.valid_to === addDays(job.valid_from, -1),
    );
  const followed = new Set<JobsTable | null>();
  for (const { before, after } of jobs) if (!before && after) followed.add(former(after)?.after ?? null);
  return jobs.flatMap(({ before, after }) => {
    if (!after) return [];
    const continued = before ? undefined : former(after);
    const told = describeJob(
      before ?? undefined,
      after,
      continued?.before ?? continued?.after ?? undefined,
      locationName,
    );
    // That a period ends because the next begins is told by the next.
    return [{ after, told: followed.has(after) ? told.filter(({ label }) => label !== 'Einddatum') : told }];
  });
}

/** Whose jobs only came to an end. */
function leavers(jobs: readonly Change<JobsTable>[]): string[] {
  const byPerson = groupBy(
    jobs.filter(({ after }) => after !== null),
    ({ after }) => after?.employee_id ?? '',
  );
  return [...byPerson].flatMap(([id, own]) =>
    own.every(
      ({ before, after }) =>
        before !== null && after !== null && after.valid_to !== null && before.valid_to !== after.valid_to,
    )
      ? [id]
      : [],
  );
}

/** From what ended or went away to what was made, as one line for each person. */
function tellSwitches<Row extends { valid_to: string | null }>(
  changes: readonly Change<Row>[],
  label: string,
  say: {
    who: (row: Row) => string | undefined;
    what: (row: Row) => string | null;
    tell: (employeeId: string | undefined, told: FieldChange[]) => void;
  },
): void {
  const byPerson = groupBy(changes, (change) => say.who((change.after ?? change.before) as Row) ?? '');
  for (const [id, own] of byPerson) {
    const listed = (rows: (Row | null)[]) =>
      [...new Set(rows.flatMap((row) => (row === null ? [] : [say.what(row)])))].join('; ');
    const gone = own.flatMap(({ before, after }) =>
      before && (after === null || (after.valid_to !== null && before.valid_to === null)) ? [before] : [],
    );
    const come = own.flatMap(({ before, after }) => (before === null ? [after] : []));
    // Whoever leaves keeps no team and no leader: that is no change of its own.
    if (come.length > 0) say.tell(id, changed(label, listed(gone), listed(come)));
  }
}
