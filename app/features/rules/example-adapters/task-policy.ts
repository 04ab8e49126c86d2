import { z } from 'zod';
import { basicRight } from '~/app/domain/basic-right';
import { Exact } from '~/app/domain/exact';
import { rightsYear } from '~/app/domain/rights-year';
import { DEFAULT_SETTINGS } from '~/app/domain/settings';
import { shareOfAnnualTask, taskPolicy } from '~/app/domain/task-policy';
import { adapter, decimal, fte, rounded } from './adapter';
import { functionCategory, rightsMoment, rightsPeriod, wholePeriod } from './staff';

const shares = z.strictObject({
  full_time_annual_hours: decimal,
  teacher_hours: decimal.optional(),
  oop_hours: decimal.optional(),
});

const policy = z.strictObject({
  ...rightsMoment,
  function_category: functionCategory,
  fte,
  element_d_hours: decimal,
  own_choice_hours_elsewhere: decimal.optional(),
});

export const taskPolicyExample = adapter(z.union([shares, policy]), (inputs, { ruleBook, ruleset }) => {
  if ('full_time_annual_hours' in inputs) {
    const percent = (hours: typeof inputs.teacher_hours) =>
      shareOfAnnualTask(hours ?? null, inputs.full_time_annual_hours)
        ?.roundHalfUp(3)
        .toNumber() ?? null;
    return { teacher_pct: percent(inputs.teacher_hours), oop_pct: percent(inputs.oop_hours) };
  }
  const moment = rightsPeriod(inputs, ruleset);
  if ('unsupported' in moment) return moment;
  if (moment.sector !== 'VO') return { unsupported: 'task policy outside secondary education' };
  const { period } = moment;
  const year = rightsYear(ruleBook, 'VO', period, DEFAULT_SETTINGS);
  const result = taskPolicy({
    required: basicRight(year, [wholePeriod(inputs.function_category, inputs.fte, period)]).hours.exact,
    elementD: inputs.element_d_hours,
    elsewhere: inputs.own_choice_hours_elsewhere ?? Exact.ZERO,
  });
  return {
    required_hours: rounded(result.required),
    found_hours: rounded(result.found),
    shortfall_hours: rounded(result.shortfall),
    compliant: result.compliant,
    effective_right_hours: rounded(result.effectiveRight),
    change_to_existing_policy: result.changesExisting,
  };
});
