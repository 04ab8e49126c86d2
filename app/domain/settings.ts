import type { ContractType, FunctionCategory, Sector } from './people';
import type { SavingReading } from './saving';

export const MID_YEAR_POLICIES = ['full', 'months', 'days'] as const;
export type MidYearPolicy = (typeof MID_YEAR_POLICIES)[number];

/** Who has no basic right by rule and may get one from the employer (D3). */
export type PolicyGroup =
  | Extract<FunctionCategory, 'management' | 'other'>
  | Extract<ContractType, 'hired' | 'agency' | 'trainee'>;
export const POLICY_GROUPS = [
  'management',
  'other',
  'hired',
  'agency',
  'trainee',
] as const satisfies PolicyGroup[];

/** What the employer gives for a full-time job; null: not defined. */
export interface EmployerPolicy {
  hours: number | null;
  cents: number | null;
  proRata: boolean;
}

/** A school's own minimum for a full-time job, at or above the rule's. */
export interface OwnMinimum {
  hours?: number | null;
  cents?: number | null;
}

/** At which level the 10% is tested. */
export const TEN_PERCENT_LEVELS = ['board', 'school'] as const;
export type TenPercentLevel = (typeof TEN_PERCENT_LEVELS)[number];

/** Over what the cap of a committee counts. */
export const COMMITTEE_CAPS = ['per-year', 'per-committee'] as const;
export type CommitteeCap = (typeof COMMITTEE_CAPS)[number];

/** How much of an English course counts for who teaches another subject in English. */
export const LANGUAGE_COURSES = ['half', 'whole'] as const;
export type LanguageCourseShare = (typeof LANGUAGE_COURSES)[number];

/** Which source tells within how many years a school leader registers again. */
export const LEADER_REGISTRATIONS = ['agreement', 'register'] as const;
export type LeaderRegistration = (typeof LEADER_REGISTRATIONS)[number];

/** What a school chooses where the sources leave a choice; hours in hundredths, money in cents. */
export interface SchoolRuleSettings {
  /** D2: what somebody gets who is employed for part of the year. */
  midYearPolicy: MidYearPolicy;
  /** D25: no more than one full-time job counts. */
  capAtFullTime: boolean;
  /** D1: the basic right is not reduced for part-timers. */
  fullAmountForPartTimers: boolean;
  /** D3 */
  employerPolicy: Partial<Record<PolicyGroup, EmployerPolicy>>;
  /** Digest 3.1, rule 3. */
  ownMinimum: Partial<Record<Extract<FunctionCategory, 'teacher' | 'support'>, OwnMinimum>>;
  /** VO23-01: the extra hours of support staff, when somebody asks for them or with every plan. */
  supportExtraHours: 'on-request' | 'with-every-plan';
  /** D24: a cell with fewer persons is not shown; may be raised. */
  smallGroupThreshold: number;
  /** D4 */
  tenPercentLevel: TenPercentLevel;
  /** D15 */
  savingReading: SavingReading;
  /** D9 */
  committeeCap: CommitteeCap;
  /** D10 */
  languageCourse: LanguageCourseShare;
  /** D17 */
  leaderRegistration: LeaderRegistration;
  /** D18: teachers may keep their register hours. */
  registerPortfolio: boolean;
  /** Other rights of the agreement are kept beside the basic right (003 art. 16, digest 2). */
  otherRights: boolean;
  /** For how many whole years after the end of somebody's last job their data is kept (digest 2.6). */
  retentionYears: number;
}

export const DEFAULT_SETTINGS: SchoolRuleSettings = {
  midYearPolicy: 'months',
  capAtFullTime: false,
  fullAmountForPartTimers: false,
  employerPolicy: {},
  ownMinimum: {},
  supportExtraHours: 'on-request',
  smallGroupThreshold: 5,
  tenPercentLevel: 'board',
  savingReading: 'years',
  committeeCap: 'per-year',
  languageCourse: 'half',
  leaderRegistration: 'agreement',
  registerPortfolio: false,
  otherRights: false,
  retentionYears: 2,
};

export type SettingKey = keyof SchoolRuleSettings;

/** The decision or rule behind each setting. */
export const SETTING_SOURCES: Readonly<Record<SettingKey, string>> = {
  midYearPolicy: 'D2',
  capAtFullTime: 'D25',
  fullAmountForPartTimers: 'D1',
  employerPolicy: 'D3',
  ownMinimum: 'VO14-20',
  supportExtraHours: 'VO23-01',
  smallGroupThreshold: 'D24',
  tenPercentLevel: 'D4',
  savingReading: 'D15',
  committeeCap: 'D9',
  languageCourse: 'D10',
  leaderRegistration: 'D17',
  registerPortfolio: 'D18',
  otherRights: 'alphalyceum.nl',
  retentionYears: 'digest 2.6',
};

/** The sectors in which there is something to choose; what is not named is chosen in all of them. */
const SETTING_SECTORS: Readonly<Partial<Record<SettingKey, readonly Sector[]>>> = {
  fullAmountForPartTimers: ['VO'],
  supportExtraHours: ['VO'],
  tenPercentLevel: ['VO'],
  languageCourse: ['VO'],
  otherRights: ['VO'],
  savingReading: ['PO'],
  leaderRegistration: ['PO'],
};

/** Whether a school of this sector has something to choose here. */
export const isSettingOf = (sector: Sector, key: SettingKey): boolean =>
  SETTING_SECTORS[key]?.includes(sector) ?? true;

/** Stored settings over the defaults; what is absent keeps its default. */
export function withDefaults(stored: Partial<SchoolRuleSettings>): SchoolRuleSettings {
  return { ...DEFAULT_SETTINGS, ...stored };
}
