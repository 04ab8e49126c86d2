import type { Flag } from '~/app/domain/flags';
import type { SpendingKind } from '~/app/domain/lumpsum';
import type { FunctionCategory } from '~/app/domain/people';
import type { Shown } from './shown';

/** What is not entered, so that a figure can't be told; `settings` is the part of the settings screen. */
export interface Missing {
  what: 'hour-value' | 'lumpsum';
  calendarYear: number;
  category: FunctionCategory | null;
  settings: 'uurwaarden' | 'lumpsum';
}

/** One line of the numerator: a kind of spending by a function category, or general costs without one. */
export interface SpendingLine {
  kind: SpendingKind;
  category: FunctionCategory | null;
  /** Dutch: `leraar`; empty without a category. */
  label: string;
  scope: string;
  cell: Shown<SpendingCell>;
}

export interface SpendingCell {
  hours: number;
  /** Cents per hour, rounded for display; null: not entered. */
  hourValue: number | null;
  /** Cents; null: hours without a value. */
  time: number | null;
  money: number;
}

/** The 10% of one calendar year. */
export interface LumpsumYear {
  calendarYear: number;
  scope: string;
  lines: SpendingLine[];
  time: number;
  money: number;
  total: number;
  lumpsum: number | null;
  source: string | null;
  isEstimate: boolean;
  requiredTenths: number | null;
  required: number | null;
  shareTenths: number | null;
  difference: number | null;
  /** Tested on the unrounded figure; null: can't be told yet. */
  complies: boolean | null;
  /** Hours without a value are not in the total: it is at least this. */
  incomplete: boolean;
  missing: Missing[];
  /** The school year that its first seven months belong to was never read in. */
  onlyAutumn: boolean;
  flags: Flag[];
}

export interface LumpsumPart {
  /** The two calendar years of the school year. */
  years: LumpsumYear[];
  /** Earlier calendar years, oldest first, without their lines. */
  trend: Pick<
    LumpsumYear,
    | 'calendarYear'
    | 'scope'
    | 'time'
    | 'money'
    | 'total'
    | 'lumpsum'
    | 'shareTenths'
    | 'complies'
    | 'incomplete'
  >[];
}
