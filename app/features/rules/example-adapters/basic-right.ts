import { z } from 'zod';
import { basicRight } from '~/app/domain/basic-right';
import { Exact, sum } from '~/app/domain/exact';
import { FULL_TIME, fteShare } from '~/app/domain/fte';
import { weeklyHours } from '~/app/domain/primary-education';
import { rightsYear } from '~/app/domain/rights-year';
import type { RuleBook } from '~/app/domain/rules/rule-book';
import { scalesOf } from '~/app/domain/rules/subjects';
import { withDefaults } from '~/app/domain/settings';
import { adapter, fte, plain, rounded } from './adapter';
import { functionCategory, rightsMoment, rightsPeriod, type Staff, wholePeriod } from './staff';

const job = z.strictObject({ function_category: functionCategory, scale: z.string().optional(), fte });

const form = z
  .strictObject({
    ...rightsMoment,
    function_category: functionCategory.optional(),
    scale: z.string().optional(),
    fte: fte.optional(),
    contract_fte: fte.optional(),
    bapo_leave_fte: fte.optional(),
    employed: z.enum(['full school year', 'full calendar year', 'full year']).optional(),
    jobs: z.array(job).optional(),
    cap_at_full_time: z.boolean().optional(),
    extra_hours_requested: z.boolean().optional(),
    professionalisation_plan: z.boolean().optional(),
  })
  .refine((inputs) => (inputs.jobs === undefined) !== (inputs.function_category === undefined), {
    message: 'either jobs or a function category',
  })
  .refine((inputs) => (inputs.fte ?? inputs.contract_fte) === (inputs.contract_fte ?? inputs.fte), {
    message: 'two different job sizes',
  })
  .refine((inputs) => (inputs.jobs === undefined) === ((inputs.fte ?? inputs.contract_fte) !== undefined), {
    message: 'a job size beside jobs, or none',
  });

export const basicRightExample = adapter(form, (inputs, { ruleBook, ruleset }) => {
  const moment = rightsPeriod(inputs, ruleset);
  if ('unsupported' in moment) return moment;
  const { sector, period } = moment;
  const told =
    inputs.jobs ??
    (inputs.function_category
      ? [
          {
            function_category: inputs.function_category,
            scale: inputs.scale,
            fte: inputs.contract_fte ?? inputs.fte ?? 0,
          },
        ]
      : []);
  const jobs = told.map((each) => {
    const isIn = sector === 'VO' || inScale(ruleBook, each.function_category, each.scale, period.start);
    const staff: Staff = isIn ? each.function_category : { ...each.function_category, category: 'other' };
    return wholePeriod(staff, each.fte, period);
  });
  const extra = {
    requested: inputs.extra_hours_requested ?? false,
    hasPlan: inputs.professionalisation_plan ?? false,
  };
  const rightWith = (capAtFullTime: boolean) =>
    basicRight(rightsYear(ruleBook, sector, period, withDefaults({ capAtFullTime })), jobs, extra);
  const capsHere = inputs.cap_at_full_time ?? false;
  const right = rightWith(capsHere);
  const capped = rightWith(true);
  const size = jobs.reduce((total, each) => total + each.fteTenThousandths, 0);
  const weekly = jobs.flatMap(
    (each) =>
      (sector === 'PO' &&
        weeklyHours(ruleBook, each.category, fteShare(each.fteTenThousandths), period.start).value) ||
      [],
  );
  const undefinedByRule = right.hours.amount === null && right.money.amount === null;
  return {
    basic_right_hours: plain(right.hours.amount),
    basic_right_eur: plain(right.money.amount),
    hours_per_year: plain(right.hours.amount),
    budget_eur: plain(right.money.amount),
    hours_per_working_week: weekly.length === 0 ? null : rounded(sum(weekly)),
    fte_used: Exact.of(capsHere ? Math.min(size, FULL_TIME) : size, FULL_TIME).toNumber(),
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

/** Whether a scale is one of those that the budget of this category is for; a scale that is not told is. */
function inScale(book: RuleBook, staff: Staff, scale: string | undefined, on: string): boolean {
  const rule = book.find({ sector: 'PO', key: 'individual_budget', subject: staff.category, on });
  const scales = rule && scalesOf(rule.functionCategory);
  return !scales || scale === undefined || scales.some((each) => scale.toUpperCase().startsWith(each));
}
