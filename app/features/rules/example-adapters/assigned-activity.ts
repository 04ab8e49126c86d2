import { z } from 'zod';
import { assignedActivity, assignedRules } from '~/app/domain/assigned-activity';
import { basicRight } from '~/app/domain/basic-right';
import { rightsYear } from '~/app/domain/rights-year';
import { DEFAULT_SETTINGS } from '~/app/domain/settings';
import { adapter, fte, hundredths, plain } from './adapter';
import { functionCategory, rightsMoment, rightsPeriod, wholePeriod } from './staff';

const form = z
  .strictObject({
    ...rightsMoment,
    function_category: functionCategory,
    fte,
    assigned_hours: hundredths.optional(),
    consented_hours: hundredths.optional(),
    assigned_eur: hundredths.optional(),
    consented_eur: hundredths.optional(),
    /** Of the one measure that the example is about. */
    already_used: hundredths.optional(),
    already_used_hours: hundredths.optional(),
    already_used_eur: hundredths.optional(),
    outside_working_days: z.boolean().optional(),
  })
  .refine((inputs) => inputs.assigned_hours !== undefined || inputs.assigned_eur !== undefined, {
    message: 'nothing was assigned',
  })
  .refine(
    (inputs) =>
      inputs.already_used === undefined ||
      inputs.assigned_hours === undefined ||
      inputs.assigned_eur === undefined,
    { message: 'already_used is of hours or of euros' },
  );

const ERRORS = {
  'consent-exceeds-right': 'CONSENT_EXCEEDS_BASIC_RIGHT',
  'consent-exceeds-assigned': 'CONSENT_EXCEEDS_ASSIGNED',
  negative: 'BELOW_ZERO',
} as const;

export const assignedActivityExample = adapter(form, (inputs, { ruleBook, ruleset }) => {
  const moment = rightsPeriod(inputs, ruleset);
  if ('unsupported' in moment) return moment;
  const { sector, period } = moment;
  const year = rightsYear(ruleBook, sector, period, DEFAULT_SETTINGS);
  const right = basicRight(year, [wholePeriod(inputs.function_category, inputs.fte, period)]);
  const rules = assignedRules(ruleBook, sector, period.start);
  const money = sector === 'PO' ? 'individual_budget' : 'basic_right';
  const results: Record<string, unknown> = { counts_in_annual_task: rules.insideAnnualTask };
  if (inputs.outside_working_days && rules.insideAnnualTask) results.flag = 'WITHIN_ANNUAL_TASK';
  for (const unit of ['hours', 'eur'] as const) {
    const assigned = inputs[`assigned_${unit}`];
    if (assigned === undefined) continue;
    const granted = unit === 'hours' ? right.hours.amount : right.money.amount;
    const used = inputs[`already_used_${unit}`] ?? inputs.already_used ?? 0;
    const available = granted === null ? null : Math.max(0, granted - used);
    const result = assignedActivity({ assigned, consented: inputs[`consented_${unit}`] ?? 0, available });
    if (result.ok) {
      results[`employer_${unit}`] = plain(result.employerPart);
      results[`from_${unit === 'eur' ? money : 'basic_right'}_${unit}`] = plain(result.fromBasicRight);
      results[`basic_right_remaining_${unit}`] = plain(result.remaining);
    } else {
      results.error = ERRORS[result.error];
      results[`max_from_basic_right_${unit}`] = plain(result.maxFromBasicRight);
      results[`employer_${unit}_if_capped`] = plain(result.employerPartIfCapped);
    }
  }
  return results;
});
