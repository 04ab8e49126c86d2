import * as z from 'zod';
import { LONGEST_RETENTION } from '~/app/domain/retention';
import { SAVING_READINGS } from '~/app/domain/saving';
import {
  COMMITTEE_CAPS,
  type EmployerPolicy,
  LANGUAGE_COURSES,
  LEADER_REGISTRATIONS,
  MID_YEAR_POLICIES,
  type OwnMinimum,
  POLICY_GROUPS,
  type SchoolRuleSettings,
  type SettingKey,
  TEN_PERCENT_LEVELS,
} from '~/app/domain/settings';
import { strictForm } from '~/app/server/strict-form.server';
import { optionalHours, optionalMoney } from './settings-fields.server';

/** The lowest threshold that protects persons; a school may raise it. */
export const LOWEST_THRESHOLD = 5;
const HIGHEST_THRESHOLD = 50;

const oneOfTwo = <const Values extends readonly [string, string]>(values: Values) =>
  strictForm({ value: z.enum(values, 'Kies een van de twee.') }).transform(({ value }) => value);

const yesOrNo = oneOfTwo(['ja', 'nee']).transform((value) => value === 'ja');

const policyRow = strictForm({
  hours: optionalHours,
  cents: optionalMoney,
  proRata: z.enum(['ja', 'nee']).optional(),
}).optional();

const employerPolicy = strictForm(
  Object.fromEntries(POLICY_GROUPS.map((group) => [group, policyRow])),
).transform((rows) => {
  const policy: Partial<Record<string, EmployerPolicy>> = {};
  for (const [group, row] of Object.entries(rows)) {
    if (!row || (row.hours === null && row.cents === null)) continue;
    policy[group] = { hours: row.hours, cents: row.cents, proRata: row.proRata !== 'nee' };
  }
  return policy as SchoolRuleSettings['employerPolicy'];
});

const minimumRow = strictForm({ hours: optionalHours, cents: optionalMoney }).optional();

const ownMinimum = strictForm({ teacher: minimumRow, support: minimumRow }).transform((rows) => {
  const minimum: Partial<Record<string, OwnMinimum>> = {};
  for (const [category, row] of Object.entries(rows)) {
    if (row && (row.hours !== null || row.cents !== null)) minimum[category] = row;
  }
  return minimum as SchoolRuleSettings['ownMinimum'];
});

const smallGroupThreshold = strictForm({
  value: z
    .string('Vul een aantal mensen in.')
    .regex(/^\d{1,3}$/, {
      error: 'Dit is geen aantal. Schrijf een heel getal, bijvoorbeeld 8.',
      abort: true,
    })
    .transform(Number)
    .refine(
      (value) => value >= LOWEST_THRESHOLD,
      `Lager dan ${LOWEST_THRESHOLD} mag niet: dan zijn mensen te herkennen. Vul ${LOWEST_THRESHOLD} of meer in.`,
    )
    .refine((value) => value <= HIGHEST_THRESHOLD, `Hoger dan ${HIGHEST_THRESHOLD} kan niet.`),
}).transform(({ value }) => value);

const retentionYears = strictForm({
  value: z
    .string('Vul een aantal jaren in.')
    .regex(/^\d{1,3}$/, {
      error: 'Dit is geen aantal jaren. Schrijf een heel getal, bijvoorbeeld 2.',
      abort: true,
    })
    .transform(Number)
    .refine(
      (value) => value <= LONGEST_RETENTION,
      `Langer dan ${LONGEST_RETENTION} jaar kan niet: bewaar gegevens niet langer dan nodig is. Vul 0 t/m ${LONGEST_RETENTION} in.`,
    ),
}).transform(({ value }) => value);

/** The form of each setting, read into what the setting holds. */
export const ruleChoiceSchemas: { [Key in SettingKey]: z.ZodType<SchoolRuleSettings[Key]> } = {
  midYearPolicy: strictForm({ value: z.enum(MID_YEAR_POLICIES, 'Kies een van de drie.') }).transform(
    ({ value }) => value,
  ),
  capAtFullTime: yesOrNo,
  fullAmountForPartTimers: yesOrNo,
  employerPolicy,
  ownMinimum,
  supportExtraHours: oneOfTwo(['on-request', 'with-every-plan']),
  smallGroupThreshold,
  tenPercentLevel: oneOfTwo(TEN_PERCENT_LEVELS),
  savingReading: oneOfTwo(SAVING_READINGS),
  committeeCap: oneOfTwo(COMMITTEE_CAPS),
  languageCourse: oneOfTwo(LANGUAGE_COURSES),
  leaderRegistration: oneOfTwo(LEADER_REGISTRATIONS),
  registerPortfolio: yesOrNo,
  otherRights: yesOrNo,
  retentionYears,
};
