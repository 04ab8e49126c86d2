import type { Action } from '~/app/domain/access';
import type { RuleSubject } from '~/app/domain/rules/rule';
import type { SettingKey } from '~/app/domain/settings';
import { RULE_CHOICES } from '~/app/features/settings/rule-choices';

/** Where a school lays down itself what no rule does. */
export interface OwnPolicy {
  /** The place on the screen of the settings. */
  readonly anchor: string;
  /** Who may do so. */
  readonly action: Action;
}

const choice = (key: SettingKey): OwnPolicy => ({
  anchor: RULE_CHOICES[key].slug,
  action: 'settings.change-rules',
});

const RIGHTS: ReadonlySet<string> = new Set([
  'basic_right',
  'basic_right_hours',
  'basic_right_money',
  'individual_budget',
  'hours_per_year',
  'hours_per_working_week',
]);
const WITH_OWN_RIGHT: ReadonlySet<RuleSubject> = new Set(['teacher', 'support', 'all']);

/** Where the employer fills in what a rule leaves open; null where there is nothing to fill in. */
export function ownPolicy(key: string, subjects: readonly RuleSubject[]): OwnPolicy | null {
  if (key === 'carry_over_by_agreement') return { anchor: 'meeneemafspraken', action: 'carry-over.agree' };
  if (key.startsWith('gpl')) return { anchor: 'uurwaarden', action: 'settings.change-money' };
  if (!RIGHTS.has(key)) return null;
  return choice(subjects.some((each) => WITH_OWN_RIGHT.has(each)) ? 'ownMinimum' : 'employerPolicy');
}

const PERSONAL: SettingKey[] = ['midYearPolicy', 'capAtFullTime', 'fullAmountForPartTimers'];

const SETTINGS: Readonly<Record<string, SettingKey[]>> = {
  basic_right: ['employerPolicy', 'midYearPolicy'],
  basic_right_hours: [...PERSONAL, 'ownMinimum'],
  basic_right_money: [...PERSONAL, 'ownMinimum'],
  basic_right_hours_extra: ['supportExtraHours', ...PERSONAL],
  individual_budget: [...PERSONAL, 'ownMinimum'],
  hours_per_year: [...PERSONAL, 'ownMinimum'],
  hours_per_working_week: PERSONAL,
  min_share_personnel_lumpsum: ['tenPercentLevel'],
  saving_years_max: ['savingReading'],
  re_registration_interval: ['leaderRegistration'],
  re_registration_interval_by_register: ['leaderRegistration'],
  'cap_6.2.e_committee': ['committeeCap'],
  share_english_course_as_subject: ['languageCourse'],
};

/** The choices of the school that play where a rule is used. */
export const settingsOfRule = (key: string): readonly SettingKey[] => SETTINGS[key] ?? [];
