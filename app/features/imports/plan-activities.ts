import { SchoolYear } from '~/app/domain/school-year';
import { isDone } from '~/app/features/participations/right-charges';
import { formatHours, formatMoney } from '~/app/format/numbers';
import type {
  ActivitiesTable,
  EmployeesTable,
  JobsTable,
  ParticipationsTable,
  TeamMembershipsTable,
  ThemesTable,
} from '~/db/tables';
import { type ActivityRow, readActivityRows } from './activity-rows';
import type { ActivityState } from './activity-state';
import { type Attribution, attribute } from './attribution';
import { describeParticipation } from './describe-activity';
import type { ActivityPlan, FieldChange, ImportOptions, Outcome, PersonPlan } from './import-types';
import { usualKinds } from './learning-words';
import type { MappedTable } from './mapping';
import { fold } from './normalise';
import { nameOf, PeopleIndex } from './people-index';
import { fullName, nameKey } from './person-names';
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
  touched: boolean;
}

class ActivityPlanner {
  private readonly reader: RowReader;
  private readonly changes = new RowChanges();
  private readonly index: PeopleIndex;
  private readonly teams: Teams;
  private readonly jobs: Map<string, JobsTable[]>;
  private readonly memberships: Map<string, TeamMembershipsTable[]>;
  private readonly activities = new Map<string, ActivitiesTable>();
  private readonly madeActivities: ActivitiesTable[] = [];
  private readonly themes = new Map<string, ThemesTable>();
  private readonly madeThemes: ThemesTable[] = [];
  /** By activity, person and day: in the order in which they came in. */
  private readonly stored: Map<string, ParticipationsTable[]>;
  private readonly met = new Map<string, number>();
  private readonly people = new Map<string, PersonLines>();
  private readonly after = new Map<string, ParticipationsTable>();
  private guessedKinds = 0;
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
    this.jobs = groupBy(state.jobs, (job) => job.employee_id);
    this.memberships = groupBy(state.memberships, (one) => one.employee_id);
    for (const activity of state.activities)
      this.activities.set(activityKey(activity.school_year, activity.title), activity);
    // A theme of the school goes before one of the board with the same name.
    for (const theme of [...state.themes].sort(
      (a, b) => Number(a.school_id !== null) - Number(b.school_id !== null),
    )) {
      if (theme.retired_on === null) this.themes.set(fold(theme.name), theme);
    }
    this.stored = groupBy(state.participations, (one) =>
      participationKey(one.activity_id, one.employee_id, one.held_on),
    );
    for (const one of state.participations) this.after.set(one.id, one);
  }

  run(): ActivityPlan {
    const { reader } = this;
    if (!(['employeeNumber', 'email', 'lastName', 'fullName'] as const).some((field) => reader.has(field))) {
      reader.failFile('Er is geen kolom die zegt om wie het gaat: personeelsnummer, e-mail of naam.');
    }
    if (!reader.has('title')) reader.failFile('Er is geen kolom met de naam van de activiteit.');
    const rows = reader.errors.length > 0 ? [] : readActivityRows(reader, this.options);
    if (rows.length === 0) reader.failFile('Onder de kolomkoppen staan geen rijen.');
    for (const row of rows) this.planRow(row);
    this.followParticipations();
    this.warnGuesses();
    for (const team of this.teams.made) this.changes.set('teams', null, team);
    for (const theme of this.madeThemes) this.changes.set('themes', null, theme);
    return this.result();
  }

  private planRow(row: ActivityRow): void {
    const employee = this.findPerson(row);
    if (!employee || row.title === undefined || row.schoolYear === undefined) return;
    const where = attribute(
      this.jobs.get(employee.id) ?? [],
      this.memberships.get(employee.id) ?? [],
      row.schoolYear,
      row.heldOn,
    );
    if (!where) {
      this.reader.fail(row.row, this.personField(), 'Deze persoon heeft geen dienstverband op deze school.');
      return;
    }
    const activity = this.findActivity(row, row.title, row.schoolYear);
    const before = this.findStored(activity, employee, row);
    if (!before && where.outsideJob) {
      this.reader.warn(
        row.row,
        row.heldOn ? 'heldOn' : 'schoolYear',
        'Op dat moment had deze persoon hier geen dienstverband; het telt bij het dienstverband dat er het dichtst bij ligt.',
      );
    }
    const after = this.toParticipation(row, activity, employee, where, before);
    this.checkCharge(row, after);
    this.changes.set('participations', before ?? null, after);
    this.after.set(after.id, after);
    this.tellPerson(row, employee, activity.title, before, after);
  }

  private findPerson(row: ActivityRow): EmployeesTable | null {
    const { person } = row;
    if (person.employeeNumber === undefined && person.email === undefined && !person.name) {
      this.reader.missing(row.row, this.personField(), 'wie het is');
      return null;
    }
    const { employee, doubt } = this.index.findKnown(person);
    if (doubt) {
      this.reader.fail(row.row, this.reader.has(doubt.field) ? doubt.field : 'fullName', doubt.reason);
      return null;
    }
    const byOther =
      employee && person.employeeNumber !== undefined && employee.employee_number !== person.employeeNumber;
    if (!employee || byOther) {
      this.reader.fail(
        row.row,
        this.personField(row),
        'Deze persoon kennen we niet op deze school. Lees eerst de personeelslijst in, of verbeter dit.',
      );
      return null;
    }
    if (
      person.name &&
      person.employeeNumber !== undefined &&
      nameKey(person.name) !== nameKey(nameOf(employee))
    ) {
      this.reader.warn(
        row.row,
        this.reader.has('lastName') ? 'lastName' : 'fullName',
        `Bij ons hoort dit personeelsnummer bij ${fullName(nameOf(employee))}.`,
      );
    }
    return employee;
  }

  /** The column that says who it is, for an error; of a row: the first one that is filled. */
  private personField(row?: ActivityRow) {
    const fields = ['employeeNumber', 'email', 'lastName', 'fullName'] as const;
    const filled = row && fields.find((field) => this.reader.text(row.row, field) !== undefined);
    return filled ?? fields.find((field) => this.reader.has(field)) ?? 'fullName';
  }

  private findActivity(row: ActivityRow, title: string, schoolYear: number): ActivitiesTable {
    const key = activityKey(schoolYear, title);
    const known = this.activities.get(key);
    if (known) return known;
    const kinds = usualKinds(title, row.learningKind, row.caoKind);
    const made: ActivitiesTable = {
      board_id: this.state.boardId,
      id: this.newId(),
      school_id: this.state.schoolId,
      school_year: schoolYear,
      title,
      theme_id: row.theme === undefined ? null : this.findTheme(row.theme).id,
      learning_kind: kinds.learningKind,
      cao_kind: kinds.caoKind,
    };
    if (kinds.guessed) this.guessedKinds += 1;
    this.activities.set(key, made);
    this.madeActivities.push(made);
    return made;
  }

  private findTheme(name: string): ThemesTable {
    const known = this.themes.get(fold(name));
    if (known) return known;
    const made: ThemesTable = {
      board_id: this.state.boardId,
      id: this.newId(),
      school_id: this.state.schoolId,
      name,
      retired_on: null,
    };
    this.themes.set(fold(name), made);
    this.madeThemes.push(made);
    return made;
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
    const told =
      row.learningKind || row.caoKind ? usualKinds(activity.title, row.learningKind, row.caoKind) : null;
    const status = this.statusOf(row, before);
    const done = isDone(status, row.hoursRealised ?? 0, row.centsRealised ?? 0);
    const team =
      row.team &&
      this.teams.find(
        row.team.name,
        row.team.kind,
        row.heldOn ?? SchoolYear.starting(activity.school_year).start,
      );
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
      theme_id: row.theme === undefined ? (before ?? activity).theme_id : this.findTheme(row.theme).id,
      learning_kind: row.learningKind ?? (told ? told.learningKind : (before ?? activity).learning_kind),
      cao_kind: row.caoKind ?? (told ? told.caoKind : (before ?? activity).cao_kind),
      initiative: row.initiative ?? before?.initiative ?? this.usualInitiative(),
      status,
      hours_planned: row.hoursPlanned ?? row.hours ?? before?.hours_planned ?? 0,
      hours_realised: row.hoursRealised ?? (done ? row.hours : undefined) ?? before?.hours_realised ?? 0,
      cents_planned: row.centsPlanned ?? row.cents ?? before?.cents_planned ?? 0,
      cents_realised: row.centsRealised ?? (done ? row.cents : undefined) ?? before?.cents_realised ?? 0,
      charged_hours_told: row.chargedHours ?? before?.charged_hours_told ?? null,
      charged_cents_told: row.chargedCents ?? before?.charged_cents_told ?? null,
    };
  }

  /** Without a status: done when something was realised, or (no such columns) when the day or year is over. */
  private statusOf(row: ActivityRow, before: ParticipationsTable | undefined): ParticipationsTable['status'] {
    if (row.status) return row.status;
    if ((row.hoursRealised ?? 0) > 0 || (row.centsRealised ?? 0) > 0) {
      return before && before.status !== 'planned' && before.status !== 'wish' ? before.status : 'done';
    }
    if (before) return before.status;
    if (this.reader.has('hoursRealised') || this.reader.has('euroRealised')) return 'planned';
    const lastDay = row.heldOn ?? SchoolYear.starting(row.schoolYear ?? 0).end;
    return lastDay < this.options.today ? 'done' : 'planned';
  }

  private usualInitiative(): ParticipationsTable['initiative'] {
    this.guessedInitiatives += 1;
    return 'assigned';
  }

  private checkCharge(row: ActivityRow, after: ParticipationsTable): void {
    const done = isDone(after.status, after.hours_realised, after.cents_realised);
    const mostHours = done ? after.hours_realised : Math.max(after.hours_planned, after.hours_realised);
    const mostCents = done ? after.cents_realised : Math.max(after.cents_planned, after.cents_realised);
    if ((after.charged_hours_told ?? 0) > mostHours) {
      this.reader.fail(
        row.row,
        'chargedHours',
        `Er komen meer uren ten laste van het basisrecht dan de deelname telt (${formatHours(mostHours)}).`,
      );
    }
    if ((after.charged_cents_told ?? 0) > mostCents) {
      this.reader.fail(
        row.row,
        'chargedEuro',
        `Er komt meer geld ten laste van het basisrecht dan de deelname kost (${formatMoney(mostCents)}).`,
      );
    }
  }

  private tellPerson(
    row: ActivityRow,
    employee: EmployeesTable,
    title: string,
    before: ParticipationsTable | undefined,
    after: ParticipationsTable,
  ): void {
    const lines = this.people.get(employee.id) ?? { employee, rows: [], changes: [], touched: false };
    const themes = [...this.state.themes, ...this.madeThemes];
    const changes = describeParticipation(title, before, after, {
      team: (id) => this.teams.name(id),
      theme: (id) => themes.find((theme) => theme.id === id)?.name ?? null,
    });
    lines.rows.push(row.row.number);
    lines.changes.push(...changes);
    lines.touched ||= changes.length > 0;
    this.people.set(employee.id, lines);
  }

  /** An activity has the theme and kinds that all its participations share; else it keeps its own. */
  private followParticipations(): void {
    const byActivity = groupBy(this.after.values(), (one) => one.activity_id);
    const stored = new Map(this.state.activities.map((activity) => [activity.id, activity]));
    for (const activity of this.activities.values()) {
      const all = byActivity.get(activity.id) ?? [];
      const after = {
        ...activity,
        theme_id: shared(all.map((one) => one.theme_id)) ?? activity.theme_id,
        learning_kind: shared(all.map((one) => one.learning_kind)) ?? activity.learning_kind,
        cao_kind: shared(all.map((one) => one.cao_kind)) ?? activity.cao_kind,
      };
      this.changes.set('activities', stored.get(activity.id) ?? null, after);
    }
  }

  private warnGuesses(): void {
    if (this.guessedKinds > 0) {
      this.reader.warnFile(
        `Bij ${this.guessedKinds} activiteiten staat geen leervorm (70-20-10). Die is gekozen naar de woorden in de naam, en anders formeel.`,
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
    const present = [...this.people.values()].map(({ employee, rows, changes, touched }) =>
      personPlan(
        employee,
        !had.has(employee.id) ? 'created' : touched ? 'changed' : 'unchanged',
        rows,
        changes,
      ),
    );
    const people = [...present, ...this.absent()];
    const errors = [...this.reader.errors].sort((a, b) => a.row - b.row);
    const count = (outcome: Outcome) => people.filter((person) => person.outcome === outcome).length;
    return {
      kind: 'activities',
      schoolId: this.state.schoolId,
      dataVersion: this.state.dataVersion,
      counts: {
        created: count('created'),
        changed: count('changed'),
        ended: 0,
        unchanged: count('unchanged'),
        notInFile: count('notInFile'),
        errors: errors.length,
      },
      people,
      errors,
      warnings: this.reader.warnings,
      newTeams: this.teams.made.map((team) => team.name),
      newThemes: this.madeThemes.map((theme) => theme.name),
      newActivities: this.madeActivities.map((activity) => activity.title),
      rowChanges: this.changes.list(),
    };
  }

  /** People with activities in the years of the file who are not in it; they keep everything. */
  private absent(): PersonPlan[] {
    const employees = new Map(this.state.employees.map((employee) => [employee.id, employee]));
    const years = new Set(
      [...this.after.values()]
        .filter((one) => this.people.has(one.employee_id))
        .map((one) => one.school_year),
    );
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

function personPlan(
  employee: EmployeesTable,
  outcome: Outcome,
  rows: number[],
  changes: FieldChange[],
): PersonPlan {
  return {
    employeeId: employee.id,
    employeeNumber: employee.employee_number,
    name: fullName(nameOf(employee)),
    outcome,
    rows,
    changes,
  };
}

const activityKey = (schoolYear: number, title: string) => `${schoolYear}|${fold(title)}`;
const participationKey = (activityId: string, employeeId: string, heldOn: string | null) =>
  `${activityId}|${employeeId}|${heldOn ?? ''}`;

/** The one value that all have; undefined when they differ or there are none. */
function shared<T>(values: readonly T[]): T | undefined {
  const [first] = values;
  return values.every((value) => value === first) ? first : undefined;
}
