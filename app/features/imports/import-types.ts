import type { ImportKind, ImportStatus } from '~/db/tables';

/** One cell with the kind that the file gave it; `null` is an empty cell, a date is ISO text. */
export type Cell = string | number | boolean | null | { readonly date: string };

/** A row with the number that the sheet itself shows; rows without any value are left out. */
export interface SheetRow {
  number: number;
  cells: Cell[];
}

export interface Sheet {
  name: string;
  rows: SheetRow[];
}

/** Reads a file apart from the main thread; made by `app/jobs/read-table.ts`, given to routes and commands. */
export type ReadTable = (bytes: Uint8Array, fileName: string) => Promise<Sheet[]>;

export const STAFF_FIELDS = [
  'employeeNumber',
  'firstName',
  'infix',
  'lastName',
  'fullName',
  'email',
  'functionName',
  'functionCategory',
  'fte',
  'ftePercent',
  'hoursPerWeek',
  'scale',
  'contractType',
  'validFrom',
  'validTo',
  'jobNumber',
  'location',
  'teams',
  'leader',
  'educationLevel',
  'careerPhase',
] as const;
export type StaffField = (typeof STAFF_FIELDS)[number];

export const ACTIVITY_FIELDS = [
  'employeeNumber',
  'email',
  'firstName',
  'infix',
  'lastName',
  'fullName',
  'title',
  'hours',
  'hoursPlanned',
  'hoursRealised',
  'euro',
  'euroPlanned',
  'euroRealised',
  'heldOn',
  'schoolYear',
  'team',
  'theme',
  'learningKind',
  'caoKind',
  'initiative',
  'chargedHours',
  'chargedEuro',
  'status',
] as const;
export type ActivityField = (typeof ACTIVITY_FIELDS)[number];
export type ImportField = StaffField | ActivityField;

/** How a file is read: which sheet, where its header stands, what each column (`A`, `B` ...) and value means. */
export interface Mapping {
  sheet: string;
  /** The sheet's own row number of the header. */
  headerRow: number;
  /** Column letter -> field; a column that is left out is not read. */
  columns: Record<string, ImportField>;
  /** Field -> value in the file -> our value, such as functionCategory: { 'LB': 'teacher' }. */
  values: Partial<Record<ImportField, Record<string, string>>>;
}

/** A mapping as a file tells it: columns by header or letter, everything else may be left to the guess. */
export interface GivenMapping {
  sheet?: string;
  headerRow?: number;
  columns?: Record<string, string>;
  values?: Record<string, Record<string, string>>;
}

/** One column with its guess, for the screen *kolommen*. */
export interface ColumnGuess {
  letter: string;
  header: string;
  /** Three real values of the file. */
  samples: string[];
  field: ImportField | null;
  /** 0 (nothing) to 1 (sure). */
  score: number;
  /** Dutch: why this guess. */
  reason: string;
  doubtful: boolean;
}

/** A value of the file that stands for one of ours, with its guess (null: to be told by the user). */
export interface ValueGuess {
  field: ImportField;
  value: string;
  count: number;
  ours: string | null;
  /** Guessed from a part of a word only, and nobody confirmed it: `gastdocent` for a teacher. */
  doubtful: boolean;
}

export interface MappingGuess {
  mapping: Mapping;
  columns: ColumnGuess[];
  values: ValueGuess[];
  sheets: string[];
}

export interface ImportOptions {
  /** Peildatum, ISO: from when a change without a date of its own holds. */
  referenceDate: string;
  /** ISO; given, because plans know no clock. */
  today: string;
  /** "Dit bestand is volledig voor deze school": jobs that are not in the file end. */
  complete: boolean;
  /** First year of the school year of activities that tell neither date nor year. */
  schoolYear?: number;
}

/** `row` as the sheet numbers it (0: the whole file), `column` as its header reads. */
export interface ImportError {
  row: number;
  column: string;
  /** Empty where it may not be repeated. */
  value: string;
  reason: string;
}

/** Persons, except `errors`: the number of errors. */
export interface ImportCounts {
  created: number;
  changed: number;
  ended: number;
  unchanged: number;
  notInFile: number;
  errors: number;
}

export type Outcome = 'created' | 'changed' | 'ended' | 'unchanged' | 'notInFile';

/** One change as a person reads it, in Dutch; `null`: nothing was or is there. */
export interface FieldChange {
  label: string;
  before: string | null;
  after: string | null;
}

export interface PersonPlan {
  employeeId: string;
  employeeNumber: string | null;
  name: string;
  outcome: Outcome;
  /** The sheet's rows about this person. */
  rows: number[];
  changes: FieldChange[];
}

/** The tables an import writes, in the order in which rows can be made. */
export const IMPORT_TABLES = [
  'locations',
  'teams',
  'employees',
  'jobs',
  'job_leaders',
  'team_memberships',
  'themes',
  'activities',
  'participations',
] as const;
export type ImportTable = (typeof IMPORT_TABLES)[number];

export type StoredRow = Record<string, string | number | null>;

/** What is written: a row made (`before: null`), changed, or taken away (`after: null`). */
export interface RowChange {
  table: ImportTable;
  id: string;
  before: StoredRow | null;
  after: StoredRow | null;
}

interface Plan {
  schoolId: string;
  /** schools.data_version that the plan was computed on. */
  dataVersion: number;
  counts: ImportCounts;
  people: PersonPlan[];
  errors: ImportError[];
  warnings: ImportError[];
  newTeams: string[];
  rowChanges: RowChange[];
}

export interface StaffPlan extends Plan {
  kind: 'staff';
  newLocations: string[];
}

export interface ActivityPlan extends Plan {
  kind: 'activities';
  newThemes: string[];
  newActivities: string[];
}

export type ImportPlan = StaffPlan | ActivityPlan;

/** What a commit answers; `importId` is null when nothing had to be written. */
export interface ImportResult {
  importId: string | null;
  counts: ImportCounts;
  errors: ImportError[];
  warnings: ImportError[];
}

/** One line of the list of imports. */
export interface ImportSummary {
  id: string;
  kind: ImportKind;
  status: ImportStatus;
  fileName: string;
  counts: ImportCounts | null;
  createdAt: string;
  committedAt: string | null;
  undoneAt: string | null;
}

/** A draft with what its screens need; the plan is there as soon as the mapping gives one. */
export interface DraftPreview {
  id: string;
  kind: ImportKind;
  schoolId: string;
  fileName: string;
  guess: MappingGuess;
  options: ImportOptions;
  plan: ImportPlan;
  /** Why the choices that were kept do not fit the file; then everything else is a new guess. */
  misfit: string | null;
}

/** A Dutch sentence for the user: the file, the database or the moment does not allow this. */
export class ImportRefused extends Error {
  override name = 'ImportRefused';

  // The pages are built apart from the reader and have a class of their own: known by name, not by class.
  static override [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === 'object' && value !== null && 'name' in value && value.name === 'ImportRefused';
  }
}
