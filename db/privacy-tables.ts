import type { Scoped } from './tables';

/** Who acts for a leader who is away, from-to. */
export interface SubstitutionsTable extends Scoped {
  school_id: string;
  leader_id: string;
  substitute_id: string;
  valid_from: string;
  valid_to: string;
  withdrawn_on: string | null;
  account_id: string | null;
  entered_at: string;
}

/** What somebody writes for themselves; nobody else reads it until it is shared. */
export interface PrivateTextsTable extends Scoped {
  employee_id: string;
  /** Which question it answers. */
  key: string;
  content: string;
  /** With it the owner can show that the hash in the trail is of this text. */
  salt: string;
  changed_at: string;
}

/** With whom a private text is shared: a person, never a role. */
export interface PrivateSharesTable extends Scoped {
  private_text_id: string;
  shared_with_id: string;
  shared_at: string;
  taken_back_at: string | null;
}

export interface CorrectionRequestsTable extends Scoped {
  employee_id: string;
  request: string;
  asked_at: string;
  answer: string | null;
  answered_at: string | null;
  /** Who answered. */
  account_id: string | null;
}

/** Of whom everything that tells who they are was erased; their row stays for the totals. */
export interface ErasuresTable extends Scoped {
  employee_id: string;
  reason: string;
  account_id: string | null;
  entered_at: string;
}

/** What a school has laid down of its introduction; later rows of the same key replace earlier ones. */
export interface IntroductionEntriesTable extends Scoped {
  school_id: string;
  key: string;
  /** JSON */
  value: string;
  account_id: string | null;
  entered_at: string;
}
