import { z } from 'zod';
import { Exact } from '~/app/domain/exact';
import { planCoverage } from '~/app/domain/plan-coverage';
import { adapter, count } from './adapter';

const form = z
  .strictObject({ staff: count, with_valid_plan: count })
  .refine((inputs) => inputs.with_valid_plan <= inputs.staff, { message: 'more plans than staff' });

export const coverageExample = adapter(form, (inputs) => {
  const { tenths, withoutPlan } = planCoverage(inputs.staff, inputs.with_valid_plan);
  return {
    coverage_pct_shown: tenths === null ? null : Exact.of(tenths, 10).toNumber(),
    without_plan: withoutPlan,
  };
});
