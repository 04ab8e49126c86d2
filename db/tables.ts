import type { CaoKind, Initiative, LearningKind, ParticipationStatus } from '~/app/domain/activities';
import type {
  CareerPhase,
  ContractType,
  EducationLevel,
  FunctionCategory,
  Sector,
  TeamKind,
} from '~/app/domain/people';
import type {
  AccountRolesTable,
  AccountsTable,
  KeptFormsTable,
  MailsTable,
  OneTimeLinksTable,
  PasswordResetRequestsTable,
  ProviderIdentitiesTable,
  RecoveryCodesTable,
  SecondFactorsTable,
  SessionsTable,
  SignInAttemptsTable,
  SignInNamesTable,
} from './account-tables';
import type {
  CorrectionRequestsTable,
  ErasuresTable,
  IntroductionEntriesTable,
  PrivateSharesTable,
  PrivateTextsTable,
  SubstitutionsTable,
} from './privacy-tables';

// Units: hours in hundredths, money in cents, FTE in ten-thousandths; dates as ISO text; booleans as 0 or 1.

export interface Scoped {
  board_id: string;
  id: string;
}

export interface BoardsTable {
  id: string;
  number: string;
  name: string;
  created_at: string;
}

export interface SchoolsTable extends Scoped {
  brin: string;
  name: string;
  sector: Sector;
  created_at: string;
  /** Goes up with every change below the school; part of every cache key. */
  data_version: number;
}

export interface LocationsTable extends Scoped {
  school_id: string;
  code: string;
  name: string;
  acts_as_school: number;
}

export interface TeamsTable extends Scoped {
  school_id: string;
  location_id: string | null;
  name: string;
  kind: TeamKind;
  valid_from: string;
  valid_to: string | null;
}

export interface EmployeesTable extends Scoped {
  employee_number: string | null;
  first_name: string;
  infix: string;
  last_name: string;
  email: string | null;
  education_level: EducationLevel | null;
  career_phase: CareerPhase | null;
}

export interface JobsTable extends Scoped {
  employee_id: string;
  school_id: string;
  location_id: string | null;
  job_number: string;
  function_category: FunctionCategory;
  function_name: string;
  fte: number;
  scale: string | null;
  contract_type: ContractType;
  valid_from: string;
  valid_to: string | null;
}

export interface JobLeadersTable extends Scoped {
  job_id: string;
  leader_id: string;
  valid_from: string;
  valid_to: string | null;
}

export interface TeamMembershipsTable extends Scoped {
  team_id: string;
  employee_id: string;
  is_main: number;
  valid_from: string;
  valid_to: string | null;
}

export interface ThemesTable extends Scoped {
  /** null: a theme of the whole board. */
  school_id: string | null;
  name: string;
  retired_on: string | null;
}

export interface ActivitiesTable extends Scoped {
  school_id: string;
  school_year: number;
  title: string;
  theme_id: string | null;
  learning_kind: LearningKind;
  cao_kind: CaoKind;
}

export interface ParticipationsTable extends Scoped {
  school_id: string;
  activity_id: string;
  employee_id: string;
  job_id: string;
  team_id: string | null;
  location_id: string | null;
  function_category: FunctionCategory;
  school_year: number;
  held_on: string | null;
  theme_id: string | null;
  learning_kind: LearningKind;
  cao_kind: CaoKind;
  initiative: Initiative;
  status: ParticipationStatus;
  hours_planned: number;
  hours_realised: number;
  cents_planned: number;
  cents_realised: number;
  /** null: not told; then own choice is charged whole and assigned not at all. */
  charged_hours_told: number | null;
  charged_cents_told: number | null;
}

/** Goes up with every change of a participation in a school year of a school; no row: never changed. */
export interface ParticipationYearsTable extends Scoped {
  school_id: string;
  school_year: number;
  version: number;
}

export type RightName = 'basic-hours' | 'basic-money';
/** Rights of the agreement beside the basic right, never added to it. */
export type OtherRightName = 'development-time' | 'choice-hours';
export type RightEntryKind = 'use' | 'consent' | 'grant' | 'carried-in' | 'carried-out' | 'lapse';

/** Never changed and never deleted, only countered by an entry with the opposite amount. */
export interface RightEntriesTable extends Scoped {
  employee_id: string;
  school_id: string;
  participation_id: string | null;
  right_name: RightName | OtherRightName;
  /** The period of the right: a school year `2025-2026` or a calendar year `2025`. */
  period: string;
  kind: RightEntryKind;
  amount: number;
  counters_id: string | null;
  source: 'import' | 'told-by-school' | 'year-closing' | 'correction';
  account_id: string | null;
  entered_at: string;
}

export interface CarryOverAgreementsTable extends Scoped {
  employee_id: string;
  school_id: string;
  from_year: number;
  hours: number;
  cents: number;
  signed_on: string;
  expires_on: string | null;
  note: string;
  counters_id: string | null;
  account_id: string | null;
  entered_at: string;
}

export interface YearClosingsTable extends Scoped {
  school_id: string;
  school_year: number;
  account_id: string | null;
  closed_at: string;
}

/** Later rows (ids grow with time) of the same school and year replace earlier ones. */
export interface LumpsumsTable extends Scoped {
  school_id: string;
  calendar_year: number;
  cents: number;
  source: string;
  is_estimate: number;
  account_id: string | null;
  entered_at: string;
}

export interface HourValuesTable extends Scoped {
  school_id: string;
  calendar_year: number;
  function_category: FunctionCategory;
  /** One of the two is set: the value of an hour, or the yearly cost of a full-time job. */
  hourly_cents: number | null;
  yearly_cents: number | null;
  source: string;
  account_id: string | null;
  entered_at: string;
}

export type GeneralCostKind = 'e-learning' | 'external-support' | 'other';
export interface GeneralCostsTable extends Scoped {
  school_id: string;
  calendar_year: number;
  kind: GeneralCostKind;
  description: string;
  cents: number;
  counters_id: string | null;
  account_id: string | null;
  entered_at: string;
}

export interface SchoolSettingsTable extends Scoped {
  school_id: string;
  key: string;
  /** JSON */
  value: string;
  account_id: string | null;
  entered_at: string;
}

/** Rules that a board loaded itself, beside those that come with the product. */
export interface RuleSetsTable extends Scoped {
  name: string;
  /** JSON: the file as it was loaded. */
  content: string;
  counters_id: string | null;
  account_id: string | null;
  entered_at: string;
}

/** Later rows of the same school and year replace earlier ones. */
export interface PupilCountsTable extends Scoped {
  school_id: string;
  school_year: number;
  pupils: number;
  source: string;
  account_id: string | null;
  entered_at: string;
}

/** The day on which somebody and their leader wrote down a personal plan. */
export interface PlanAgreementsTable extends Scoped {
  employee_id: string;
  school_id: string;
  agreed_on: string;
  counters_id: string | null;
  account_id: string | null;
  entered_at: string;
}

/** The day on which a school leader was registered, or registered again. */
export interface LeaderRegistrationsTable extends Scoped {
  employee_id: string;
  school_id: string;
  registered_on: string;
  counters_id: string | null;
  account_id: string | null;
  entered_at: string;
}

export type ImportKind = 'staff' | 'activities';
export type ImportStatus = 'draft' | 'committed' | 'undone';
export interface ImportsTable extends Scoped {
  school_id: string;
  kind: ImportKind;
  status: ImportStatus;
  file_name: string;
  /** JSON: sheet, header row, columns, values, options; null until the first guess was made. */
  mapping: string | null;
  /** JSON: the counts as they were shown when it was committed. */
  counts: string | null;
  account_id: string | null;
  created_at: string;
  committed_at: string | null;
  undone_at: string | null;
}

export interface ImportFilesTable extends Scoped {
  import_id: string;
  /** base64, so that both databases keep it the same way; gone when the import is committed. */
  content: string;
}

export interface ImportChangesTable extends Scoped {
  import_id: string;
  position: number;
  table_name: string;
  row_id: string;
  /** JSON of the row; null: it was not there. */
  before: string | null;
  after: string | null;
}

export interface InstallationTable {
  key: string;
  value: string;
}

export interface TrailEntriesTable extends Scoped {
  seq: number;
  at: string;
  account_id: string | null;
  acting_as: string;
  action: string;
  subject_type: string;
  subject_id: string;
  before_hash: string | null;
  after_hash: string | null;
  previous_hash: string;
  hash: string;
}

/** What an entry commits to; can be erased without breaking the chain. */
export interface TrailContentsTable extends Scoped {
  trail_entry_id: string;
  salt: string;
  before: string | null;
  after: string | null;
}

/** Where the chain of a board ends; its id is the board's. */
export interface TrailHeadsTable extends Scoped {
  seq: number;
  hash: string;
}

export interface Tables {
  boards: BoardsTable;
  schools: SchoolsTable;
  locations: LocationsTable;
  teams: TeamsTable;
  employees: EmployeesTable;
  jobs: JobsTable;
  job_leaders: JobLeadersTable;
  team_memberships: TeamMembershipsTable;
  themes: ThemesTable;
  activities: ActivitiesTable;
  participations: ParticipationsTable;
  participation_years: ParticipationYearsTable;
  right_entries: RightEntriesTable;
  carry_over_agreements: CarryOverAgreementsTable;
  year_closings: YearClosingsTable;
  lumpsums: LumpsumsTable;
  hour_values: HourValuesTable;
  general_costs: GeneralCostsTable;
  school_settings: SchoolSettingsTable;
  rule_sets: RuleSetsTable;
  pupil_counts: PupilCountsTable;
  plan_agreements: PlanAgreementsTable;
  leader_registrations: LeaderRegistrationsTable;
  imports: ImportsTable;
  import_files: ImportFilesTable;
  import_changes: ImportChangesTable;
  accounts: AccountsTable;
  account_roles: AccountRolesTable;
  sign_in_names: SignInNamesTable;
  sessions: SessionsTable;
  second_factors: SecondFactorsTable;
  recovery_codes: RecoveryCodesTable;
  sign_in_attempts: SignInAttemptsTable;
  one_time_links: OneTimeLinksTable;
  provider_identities: ProviderIdentitiesTable;
  kept_forms: KeptFormsTable;
  mails: MailsTable;
  password_reset_requests: PasswordResetRequestsTable;
  substitutions: SubstitutionsTable;
  private_texts: PrivateTextsTable;
  private_shares: PrivateSharesTable;
  correction_requests: CorrectionRequestsTable;
  erasures: ErasuresTable;
  introduction_entries: IntroductionEntriesTable;
  installation: InstallationTable;
  trail_entries: TrailEntriesTable;
  trail_contents: TrailContentsTable;
  trail_heads: TrailHeadsTable;
}
