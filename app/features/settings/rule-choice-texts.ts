import {
  type EmployerPolicy,
  type OwnMinimum,
  POLICY_GROUPS,
  type SchoolRuleSettings,
  type SettingKey,
} from '~/app/domain/settings';
import { formatHours, formatMoney } from '~/app/format/numbers';
import {
  CAP_WORDS,
  COMMITTEE_CAP_WORDS,
  EXTRA_HOURS_WORDS,
  LANGUAGE_COURSE_WORDS,
  LEADER_REGISTRATION_WORDS,
  MID_YEAR_WORDS,
  ON_OFF_WORDS,
  OWN_MINIMUM_WORDS,
  PART_TIME_WORDS,
  POLICY_GROUP_WORDS,
  SAVING_WORDS,
  TEN_PERCENT_LEVEL_WORDS,
} from './rule-choices';

/** What a setting says, in words. */
export const SETTING_TEXTS: { [Key in SettingKey]: (value: SchoolRuleSettings[Key]) => string } = {
  midYearPolicy: (value) => MID_YEAR_WORDS[value],
  capAtFullTime: (value) => CAP_WORDS[value ? 'ja' : 'nee'],
  fullAmountForPartTimers: (value) => PART_TIME_WORDS[value ? 'ja' : 'nee'],
  employerPolicy: (value) =>
    POLICY_GROUPS.flatMap((group) => {
      const policy = value[group];
      return policy ? [`${POLICY_GROUP_WORDS[group]}: ${policyText(policy)}`] : [];
    }).join('; ') || 'niets vastgelegd',
  ownMinimum: (value) =>
    (['teacher', 'support'] as const)
      .flatMap((category) => {
        const own = value[category];
        return own ? [`${OWN_MINIMUM_WORDS[category]}: ${amountsText(own)}`] : [];
      })
      .join('; ') || 'het minimum van de cao',
  supportExtraHours: (value) => EXTRA_HOURS_WORDS[value],
  smallGroupThreshold: (value) => `minder dan ${value} mensen`,
  tenPercentLevel: (value) => TEN_PERCENT_LEVEL_WORDS[value],
  savingReading: (value) => SAVING_WORDS[value],
  committeeCap: (value) => COMMITTEE_CAP_WORDS[value],
  languageCourse: (value) => LANGUAGE_COURSE_WORDS[value],
  leaderRegistration: (value) => LEADER_REGISTRATION_WORDS[value],
  registerPortfolio: (value) => ON_OFF_WORDS[value ? 'ja' : 'nee'],
  otherRights: (value) => ON_OFF_WORDS[value ? 'ja' : 'nee'],
  retentionYears: (value) => (value === 0 ? 'niet langer dan het dienstverband' : `${value} jaar`),
};

export function settingText<Key extends SettingKey>(key: Key, value: SchoolRuleSettings[Key]): string {
  return SETTING_TEXTS[key](value);
}

function policyText(policy: EmployerPolicy): string {
  return `${amountsText(policy)}${policy.proRata ? ', naar de omvang van de baan' : ', ook bij deeltijd'}`;
}

function amountsText({ hours, cents }: OwnMinimum): string {
  const texts = [
    ...(hours === null || hours === undefined ? [] : [formatHours(hours)]),
    ...(cents === null || cents === undefined ? [] : [formatMoney(cents)]),
  ];
  return texts.join(' en ');
}
