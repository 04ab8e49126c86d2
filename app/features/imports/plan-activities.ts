import { groupBy } from '~/app/domain/maps';
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
import { leftOutWarning } from './left-out';
import type { MappedTable } from './mapping';
import { type Matched, matchParticipations, type ToldParticipation } from './match-participations';
import { checkCharge, valuesOf } from './participation-values';
import { nameOf, PeopleIndex } from './people-index';
import { fullName } from './person-names';
import { countOutcomes, personPlan } from './person-plan';
import { Teams } from './plan-places';
import { RowChanges } from './row-changes';
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

/** A row of which is known who it is about, what they did and where it counts. */
interface PlacedRow extends ToldParticipation {
  row: ActivityRow;
  employee: EmployeesTable;
  activity: ActivitiesTable;
  where: Attribution;
}

class ActivityPlanner {
  private readonly reader: RowReader;
  private readonly changes = new RowChanges();
  private readonly index: PeopleIndex;
  private readonly teams: Teams;
  private readonly catalogue: ActivityCatalogue;
  private readonly jobs: Map<string, JobsTable[]>;
  private readonly memberships: Map<string, TeamMembershipsTable[]>;
  private readonly people = new Map<string, PersonLines>();
  private readonly after: Map<string, ParticipationsTable>;
  private readonly inFile = new Map<string, ParticipationsTable>();
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
    const placed = rows.flatMap((row) => this.place(row) ?? []);
    for (const one of matchParticipations(this.state.participations, placed)) this.planRow(one);
    this.warnGuesses();
    this.warnLeftOut();
    for (const team of this.teams.made) this.changes.set('teams', null, team);
    this.catalogue.setChanges(this.changes, this.after.values());
    return this.result();
  }

  private place(row: ActivityRow): PlacedRow | null {
    const employee = findParticipant(this.reader, this.index, row);
    if (!employee) return null;
    this.linesOf(employee).rows.push(row.row.number);
    if (row.title === undefined || row.schoolYear === undefined) return null;
    const jobs = this.jobs.get(employee.id) ?? [];
    const where = attribute(jobs, this.memberships.get(employee.id) ?? [], row.schoolYear, row.heldOn);
    if (!where) {
      this.reader.fail(
        row.row,
        whoField(this.reader, row),
        'Deze persoon heeft geen dienstverband op deze school.',
      );
      return null;
    }
    const activity = this.catalogue.activity(row, row.title, row.schoolYear);
    const told = { activityId: activity.id, employeeId: employee.id, heldOn: row.heldOn ?? null };
    return { ...told, row, employee, activity, where };
  }

  private planRow({ told, before, repeats }: Matched<PlacedRow>): void {
    const { row, employee, activity, where } = told;
    if (repeats === 1) {
      this.reader.warn(
        row.row,
        'title',
        'Deze persoon doet deze activiteit op deze dag meer dan eens volgens het bestand; elke rij telt mee.',
      );
    }
    if (!before && where.outsideJob) {
      this.reader.warn(
        row.row,
        row.heldOn ? 'heldOn' : 'schoolYear',
        'Op dat moment had deze persoon hier geen dienstverband; het telt bij het dienstverband dat er het dichtst bij ligt.',
      );
    }
    const after = this.toParticipation(told, before);
    checkCharge(this.reader, row, after);
    this.changes.set('participations', before ?? null, after);
    this.after.set(after.id, after);
    this.inFile.set(after.id, after);
    this.tellPerson(employee, activity.title, before, after);
  }

  private toParticipation(
    { row, activity, employee, where, heldOn }: PlacedRow,
    before: ParticipationsTable | undefined,
  ): ParticipationsTable {
    // On another day than was known, another job may be the one that it counts with.
    const known = before?.held_on === heldOn ? before : undefined;
    const from = row.heldOn ?? SchoolYear.starting(activity.school_year).start;
    const team = row.team && this.teams.find(row.team.name, row.team.kind, from);
    return {
      board_id: this.state.boardId,
      id: before?.id ?? this.newId(),
      school_id: this.state.schoolId,
      activity_id: activity.id,
      employee_id: employee.id,
      job_id: known?.job_id ?? where.job.id,
      team_id: team ? team.id : before ? before.team_id : where.teamId,
      location_id: known ? known.location_id : where.job.location_id,
      function_category: known?.function_category ?? where.job.function_category,
      school_year: activity.school_year,
      held_on: heldOn,
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

  private linesOf(employee: EmployeesTable): PersonLines {
    const lines = this.people.get(employee.id) ?? { employee, rows: [], changes: [] };
    this.people.set(employee.id, lines);
    return lines;
  }

  private tellPerson(
    employee: EmployeesTable,
    title: string,
    before: ParticipationsTable | undefined,
    after: ParticipationsTable,
  ): void {
    this.linesOf(employee).changes.push(
      ...describeParticipation(title, before, after, {
        team: (id) => this.teams.name(id),
        theme: (id) => this.catalogue.themeName(id),
      }),
    );
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

  private warnLeftOut(): void {
    // A row with an error may be the one that seems to be left out.
    if (this.reader.errors.length > 0) return;
    const titles = new Map(this.state.activities.map((activity) => [activity.id, activity.title]));
    const warning = leftOutWarning(this.state.participations, this.inFile, (one) => {
      const employee = this.people.get(one.employee_id)?.employee;
      return `${titles.get(one.activity_id) ?? ''} van ${employee ? fullName(nameOf(employee)) : ''}`;
    });
    if (warning) this.reader.warnFile(warning);
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
