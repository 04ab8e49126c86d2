import type { ContractType, FunctionCategory } from './people';

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
}

export const DEFAULT_SETTINGS: SchoolRuleSettings = {
  midYearPolicy: 'months',
  capAtFullTime: false,
  fullAmountForPartTimers: false,
  employerPolicy: {},
  ownMinimum: {},
  supportExtraHours: 'on-request',
  smallGroupThreshold: 5,
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
};

/** Stored settings over the defaults; what is absent keeps its default. */
export function withDefaults(stored: Partial<SchoolRuleSettings>): SchoolRuleSettings {
  return { ...DEFAULT_SETTINGS, ...stored };
}
