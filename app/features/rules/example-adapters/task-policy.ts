import { z } from 'zod';
import { basicRight } from '~/app/domain/basic-right';
import { rightsYear } from '~/app/domain/rights-year';
import { DEFAULT_SETTINGS } from '~/app/domain/settings';
import { shareOfAnnualTask, taskPolicy } from '~/app/domain/task-policy';
import { adapter, decimal, fte, hundredths, plain } from './adapter';
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
  element_d_hours: hundredths,
  own_choice_hours_elsewhere: hundredths.optional(),
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
    required: basicRight(year, [wholePeriod(inputs.function_category, inputs.fte, period)]).hours.amount,
    elementD: inputs.element_d_hours,
    elsewhere: inputs.own_choice_hours_elsewhere ?? 0,
  });
  return {
    required_hours: plain(result.required),
    found_hours: plain(result.found),
    shortfall_hours: plain(result.shortfall),
    compliant: result.compliant,
    effective_right_hours: plain(result.effectiveRight),
    change_to_existing_policy: result.changesExisting,
  };
});
