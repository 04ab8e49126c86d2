import { SchoolYear } from '~/app/domain/school-year';
import type {
  ActivitiesTable,
  EmployeesTable,
  JobsTable,
  ParticipationsTable,
  TeamMembershipsTable,
} from '~/db/tables';
import { ActivityCatalogue } from './activity-catalogue';
import { type ActivityRow, readActivityRows } from './activity-rows';
import type { ActivityState } from './activity-state';
import { type Attribution, attribute } from './attribution';
import { describeParticipation } from './describe-activity';
import { findParticipant, saysWho, whoField } from './find-participant';
import type { ActivityPlan, FieldChange, ImportOptions, PersonPlan } from './import-types';
import type { MappedTable } from './mapping';
import { checkCharge, valuesOf } from './participation-values';
import { PeopleIndex } from './people-index';
import { countOutcomes, personPlan } from './person-plan';
import { Teams } from './plan-places';
import { groupBy, RowChanges } from './row-changes';
import { RowReader } from './row-reader';

/** What an activities file would do to what is stored: pure, so that the dry run and the commit can't differ. */
export function planActivities(
  state: ActivityState,
  mapped: MappedTable,
  options: ImportOptions,
  newId: () => string,
): ActivityPlan {
  return new ActivityPlanner(state, mapped, options, newId).run();
}

interface PersonLines {
  employee: EmployeesTable;
  rows: number[];
  changes: FieldChange[];
}

class ActivityPlanner {
  private readonly reader: RowReader;
  private readonly changes = new RowChanges();
  private readonly index: PeopleIndex;
  private readonly teams: Teams;
  private readonly catalogue: ActivityCatalogue;
  private readonly jobs: Map<string, JobsTable[]>;
  private readonly memberships: Map<string, TeamMembershipsTable[]>;
  /** By activity, person and day: in the order in which they came in. */
  private readonly stored: Map<string, ParticipationsTable[]>;
  private readonly met = new Map<string, number>();
  private readonly people = new Map<string, PersonLines>();
  private readonly after: Map<string, ParticipationsTable>;
  private guessedInitiatives = 0;

  constructor(
    private readonly state: ActivityState,
    mapped: MappedTable,
    private readonly options: ImportOptions,
    private readonly newId: () => string,
  ) {
    this.reader = new RowReader('activities', mapped);
    this.index = new PeopleIndex(state.employees, new Set(state.jobs.map((job) => job.employee_id)));
    this.teams = new Teams({ boardId: state.boardId, schoolId: state.schoolId, newId }, state.teams);
    this.catalogue = new ActivityCatalogue(state, newId);
    this.jobs = groupBy(state.jobs, (job) => job.employee_id);
    this.memberships = groupBy(state.memberships, (one) => one.employee_id);
    this.stored = groupBy(state.participations, (one) =>
      participationKey(one.activity_id, one.employee_id, one.held_on),
    );
    this.after = new Map(state.participations.map((one) => [one.id, one]));
  }

  run(): ActivityPlan {
    const { reader } = this;
    if (!saysWho(reader)) {
      reader.failFile('Er is geen kolom die zegt om wie het gaat: personeelsnummer, e-mail of naam.');
    }
    if (!reader.has('title')) reader.failFile('Er is geen kolom met de naam van de activiteit.');
    const rows = reader.errors.length > 0 ? [] : readActivityRows(reader, this.options);
    if (reader.mapped.table.rows.length === 0) reader.failFile('Onder de kolomkoppen staan geen rijen.');
    for (const row of rows) this.planRow(row);
    this.warnGuesses();
    for (const team of this.teams.made) this.changes.set('teams', null, team);
    this.catalogue.setChanges(this.changes, this.after.values());
    return this.result();
  }

  private planRow(row: ActivityRow): void {
    const employee = findParticipant(this.reader, this.index, row);
    if (!employee || row.title === undefined || row.schoolYear === undefined) return;
    const jobs = this.jobs.get(employee.id) ?? [];
    const where = attribute(jobs, this.memberships.get(employee.id) ?? [], row.schoolYear, row.heldOn);
    if (!where) {
      this.reader.fail(
        row.row,
        whoField(this.reader, row),
        'Deze persoon heeft geen dienstverband op deze school.',
      );
      return;
    }
    const activity = this.catalogue.activity(row, row.title, row.schoolYear);
    const before = this.findStored(activity, employee, row);
    if (!before && where.outsideJob) {
      this.reader.warn(
        row.row,
        row.heldOn ? 'heldOn' : 'schoolYear',
        'Op dat moment had deze persoon hier geen dienstverband; het telt bij het dienstverband dat er het dichtst bij ligt.',
      );
    }
    const after = this.toParticipation(row, activity, employee, where, before);
    checkCharge(this.reader, row, after);
    this.changes.set('participations', before ?? null, after);
    this.after.set(after.id, after);
    this.tellPerson(row, employee, activity.title, before, after);
  }

  /** Equal rows of one file are as many participations; each meets its own one again when the file comes again. */
  private findStored(
    activity: ActivitiesTable,
    employee: EmployeesTable,
    row: ActivityRow,
  ): ParticipationsTable | undefined {
    const key = participationKey(activity.id, employee.id, row.heldOn ?? null);
    const times = this.met.get(key) ?? 0;
    this.met.set(key, times + 1);
    if (times === 1) {
      this.reader.warn(
        row.row,
        'title',
        'Deze persoon doet deze activiteit op deze dag meer dan eens volgens het bestand; elke rij telt mee.',
      );
    }
    return this.stored.get(key)?.[times];
  }

  private toParticipation(
    row: ActivityRow,
    activity: ActivitiesTable,
    employee: EmployeesTable,
    where: Attribution,
    before: ParticipationsTable | undefined,
  ): ParticipationsTable {
    const from = row.heldOn ?? SchoolYear.starting(activity.school_year).start;
    const team = row.team && this.teams.find(row.team.name, row.team.kind, from);
    return {
      board_id: this.state.boardId,
      id: before?.id ?? this.newId(),
      school_id: this.state.schoolId,
      activity_id: activity.id,
      employee_id: employee.id,
      job_id: before?.job_id ?? where.job.id,
      team_id: team ? team.id : before ? before.team_id : where.teamId,
      location_id: before ? before.location_id : where.job.location_id,
      function_category: before?.function_category ?? where.job.function_category,
      school_year: activity.school_year,
      held_on: row.heldOn ?? null,
      theme_id: row.theme === undefined ? (before ?? activity).theme_id : this.catalogue.theme(row.theme).id,
      initiative: row.initiative ?? before?.initiative ?? this.usualInitiative(),
      ...valuesOf(this.reader, row, activity, before, this.options.today),
    };
  }

  /** Without a word about it nobody's basic right is charged. */
  private usualInitiative(): ParticipationsTable['initiative'] {
    this.guessedInitiatives += 1;
    return 'assigned';
  }

  private tellPerson(
    row: ActivityRow,
    employee: EmployeesTable,
    title: string,
    before: ParticipationsTable | undefined,
    after: ParticipationsTable,
  ): void {
    const lines = this.people.get(employee.id) ?? { employee, rows: [], changes: [] };
    lines.rows.push(row.row.number);
    lines.changes.push(
      ...describeParticipation(title, before, after, {
        team: (id) => this.teams.name(id),
        theme: (id) => this.catalogue.themeName(id),
      }),
    );
    this.people.set(employee.id, lines);
  }

  private warnGuesses(): void {
    const { guessedKinds } = this.catalogue;
    if (guessedKinds > 0) {
      this.reader.warnFile(
        `Bij ${guessedKinds} activiteiten staat geen leervorm (70-20-10). Die is gekozen naar de woorden in de naam, en anders formeel.`,
      );
    }
    if (this.guessedInitiatives > 0) {
      this.reader.warnFile(
        `Bij ${this.guessedInitiatives} rijen staat niet of het eigen keuze is of opgedragen. Ze tellen als opgedragen en gaan niet ten laste van het basisrecht.`,
      );
    }
  }

  private result(): ActivityPlan {
    const had = new Set(this.state.participations.map((one) => one.employee_id));
    const present = [...this.people.values()].map(({ employee, rows, changes }) => {
      const known = changes.length > 0 ? 'changed' : 'unchanged';
      return personPlan(employee, had.has(employee.id) ? known : 'created', rows, changes);
    });
    const people = [...present, ...this.absent()];
    const errors = [...this.reader.errors].sort((a, b) => a.row - b.row);
    return {
      kind: 'activities',
      schoolId: this.state.schoolId,
      dataVersion: this.state.dataVersion,
      counts: countOutcomes(people, errors),
      people,
      errors,
      warnings: this.reader.warnings,
      newTeams: this.teams.made.map((team) => team.name),
      newThemes: this.catalogue.madeThemes.map((theme) => theme.name),
      newActivities: this.catalogue.madeActivities.map((activity) => activity.title),
      rowChanges: this.changes.list(),
    };
  }

  /** People with activities in the years of the file who are not in it; they keep everything. */
  private absent(): PersonPlan[] {
    const employees = new Map(this.state.employees.map((employee) => [employee.id, employee]));
    const present = [...this.after.values()].filter((one) => this.people.has(one.employee_id));
    const years = new Set(present.map((one) => one.school_year));
    const missing = new Set(
      this.state.participations
        .filter((one) => years.has(one.school_year) && !this.people.has(one.employee_id))
        .map((one) => one.employee_id),
    );
    return [...missing].flatMap((id) => {
      const employee = employees.get(id);
      return employee ? [personPlan(employee, 'notInFile', [], [])] : [];
    });
  }
}

const participationKey = (activityId: string, employeeId: string, heldOn: string | null) =>
  `${activityId}|${employeeId}|${heldOn ?? ''}`;
