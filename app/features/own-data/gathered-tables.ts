import type { Tables } from '~/db/tables';

/** Whose rows: by the ids of the employee, of the accounts, of the own jobs or texts, or by the own addresses. */
type By = 'employee' | 'account' | 'job' | 'text' | 'address' | 'row';

export interface Gathered {
  table: keyof Tables;
  column: string;
  by: By;
  title: string;
  /** Told to the person alone, not to who downloads it for them. */
  isPrivate?: true;
  /** Left out, because it is about somebody else or opens an account. */
  without?: readonly string[];
}

/** Every place in which the product names a person; a test holds this to the schema. */
export const GATHERED: readonly Gathered[] = [
  { table: 'employees', column: 'id', by: 'employee', title: 'Wie je bent' },
  { table: 'jobs', column: 'employee_id', by: 'employee', title: 'Dienstverbanden' },
  { table: 'job_leaders', column: 'job_id', by: 'job', title: 'Je leidinggevenden' },
  { table: 'job_leaders', column: 'leader_id', by: 'employee', title: 'Wie jij leidt', without: ['job_id'] },
  { table: 'substitutions', column: 'leader_id', by: 'employee', title: 'Wie jou vervangt' },
  { table: 'substitutions', column: 'substitute_id', by: 'employee', title: 'Wie jij vervangt' },
  { table: 'team_memberships', column: 'employee_id', by: 'employee', title: 'Teams' },
  { table: 'participations', column: 'employee_id', by: 'employee', title: 'Activiteiten' },
  { table: 'right_entries', column: 'employee_id', by: 'employee', title: 'Boekingen van je rechten' },
  { table: 'carry_over_agreements', column: 'employee_id', by: 'employee', title: 'Meeneemafspraken' },
  { table: 'plan_agreements', column: 'employee_id', by: 'employee', title: 'Afspraken over je plan' },
  { table: 'leader_registrations', column: 'employee_id', by: 'employee', title: 'Schoolleidersregister' },
  { table: 'private_texts', column: 'employee_id', by: 'employee', title: 'Mijn reflectie', isPrivate: true },
  {
    table: 'private_shares',
    column: 'private_text_id',
    by: 'text',
    title: 'Met wie je deelde',
    isPrivate: true,
  },
  {
    table: 'private_shares',
    column: 'shared_with_id',
    by: 'employee',
    title: 'Wat met jou is gedeeld',
    isPrivate: true,
    without: ['shared_with_id'],
  },
  { table: 'correction_requests', column: 'employee_id', by: 'employee', title: 'Vragen om verbetering' },
  { table: 'accounts', column: 'employee_id', by: 'employee', title: 'Account van deze medewerker' },
  { table: 'accounts', column: 'id', by: 'account', title: 'Account' },
  { table: 'account_roles', column: 'account_id', by: 'account', title: 'Rollen' },
  { table: 'sign_in_names', column: 'account_id', by: 'account', title: 'Adres om mee aan te melden' },
  { table: 'sessions', column: 'account_id', by: 'account', title: 'Waar je bent aangemeld' },
  { table: 'second_factors', column: 'account_id', by: 'account', title: 'Tweede stap bij het aanmelden' },
  { table: 'recovery_codes', column: 'account_id', by: 'account', title: 'Herstelcodes' },
  { table: 'one_time_links', column: 'account_id', by: 'account', title: 'Koppelingen die één keer werken' },
  {
    table: 'provider_identities',
    column: 'account_id',
    by: 'account',
    title: 'Aanmelden via een andere dienst',
  },
  {
    table: 'kept_forms',
    column: 'account_id',
    by: 'account',
    title: 'Formulieren die nog niet zijn opgeslagen',
    isPrivate: true,
  },
  // A message that waits may hold a link that works once, which nobody else may get into their hands.
  { table: 'mails', column: 'recipient', by: 'address', title: 'E-mail aan jou', without: ['body'] },
  { table: 'import_changes', column: 'row_id', by: 'row', title: 'Wat uit ingelezen lijsten kwam' },
  {
    table: 'trail_entries',
    column: 'subject_id',
    by: 'row',
    title: 'Logboek: wat er met je gegevens gebeurde en wie ze bekeek',
  },
  {
    table: 'trail_entries',
    column: 'account_id',
    by: 'account',
    title: 'Logboek: wat jij deed',
    without: ['before', 'after'],
  },
];

const WORK = 'wat iemand voor de school invoerde, gaat over de school; dat het gebeurde staat in het logboek';

/** Columns that name a person and are told otherwise, each with the reason. */
export const NOT_GATHERED: Readonly<Record<string, string>> = {
  'right_entries.account_id': WORK,
  'carry_over_agreements.account_id': WORK,
  'plan_agreements.account_id': WORK,
  'leader_registrations.account_id': WORK,
  'year_closings.account_id': WORK,
  'lumpsums.account_id': WORK,
  'hour_values.account_id': WORK,
  'general_costs.account_id': WORK,
  'school_settings.account_id': WORK,
  'rule_sets.account_id': WORK,
  'pupil_counts.account_id': WORK,
  'imports.account_id': WORK,
  'substitutions.account_id': WORK,
  'correction_requests.account_id': WORK,
  'introduction_entries.account_id': WORK,
  'erasures.account_id': WORK,
  'erasures.employee_id': 'of whoever was erased nothing is left to hand out',
};

/** Columns that tell a reader nothing, or are secrets that would harm the person in a file. */
export const HIDDEN = [
  'board_id',
  'id',
  'employee_id',
  'row_id',
  'token_hash',
  'code_hash',
  'password_hash',
  'secret',
  'last_step',
  'salt',
  'claimed_by',
  'subject_id',
  'account_role_id',
  'participation_id',
  'counters_id',
  'private_text_id',
  'position',
  'seq',
  'before_hash',
  'after_hash',
  'previous_hash',
  'hash',
];
