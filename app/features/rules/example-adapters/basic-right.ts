import { z } from 'zod';
import { basicRight } from '~/app/domain/basic-right';
import { Exact } from '~/app/domain/exact';
import { FULL_TIME } from '~/app/domain/fte';
import { rightsYear } from '~/app/domain/rights-year';
import { SchoolYear } from '~/app/domain/school-year';
import { withDefaults } from '~/app/domain/settings';
import { adapter, fte, plain, rulesetDate, unknownRuleset } from './adapter';
import { functionCategory, schoolYear, wholePeriod } from './staff';

const job = z.strictObject({ function_category: functionCategory, fte });

const form = z
  .strictObject({
    sector: z.literal('VO'),
    school_year: schoolYear.optional(),
    function_category: functionCategory.optional(),
    fte: fte.optional(),
    contract_fte: fte.optional(),
    bapo_leave_fte: fte.optional(),
    employed: z.literal('full school year').optional(),
    jobs: z.array(job).min(1).optional(),
    cap_at_full_time: z.boolean().optional(),
    extra_hours_requested: z.boolean().optional(),
    professionalisation_plan: z.boolean().optional(),
  })
  .refine(
    (inputs) =>
      inputs.jobs || (inputs.function_category && (inputs.fte ?? inputs.contract_fte) !== undefined),
    {
      message: 'neither jobs nor a function category with a job size',
    },
  );

export const basicRightExample = adapter(form, (inputs, { ruleBook, ruleset }) => {
  const date = rulesetDate(ruleset);
  if (!inputs.school_year && !date) return unknownRuleset(ruleset);
  const year = inputs.school_year ?? SchoolYear.of(date ?? '');
  const size = inputs.contract_fte ?? inputs.fte ?? 0;
  const told =
    inputs.jobs ??
    (inputs.function_category ? [{ function_category: inputs.function_category, fte: size }] : []);
  const jobs = told.map((each) => wholePeriod(each.function_category, each.fte, year));
  const extra = {
    requested: inputs.extra_hours_requested ?? false,
    hasPlan: inputs.professionalisation_plan ?? false,
  };
  const rightWith = (capAtFullTime: boolean) =>
    basicRight(rightsYear(ruleBook, 'VO', year, withDefaults({ capAtFullTime })), jobs, extra);
  const right = rightWith(inputs.cap_at_full_time ?? false);
  const capped = rightWith(true);
  const undefinedByRule = right.hours.amount === null && right.money.amount === null;
  return {
    basic_right_hours: plain(right.hours.amount),
    basic_right_eur: plain(right.money.amount),
    fte_used: Exact.of(
      jobs.reduce((total, each) => total + each.fteTenThousandths, 0),
      FULL_TIME,
    ).toNumber(),
    of_which_extra: plain(right.extraHours),
    if_cap_at_full_time: {
      basic_right_hours: plain(capped.hours.amount),
      basic_right_eur: plain(capped.money.amount),
    },
    ...(undefinedByRule ? { state: 'not_defined_by_rule' } : {}),
    ...(right.flags.includes('plan-required') ? { reason: 'PLAN_REQUIRED' } : {}),
    ...(right.flags.includes('extra-pro-rata-not-verified')
      ? { flag: 'PRO_RATA_OF_EXTRA_NOT_VERIFIED' }
      : {}),
  };
});
