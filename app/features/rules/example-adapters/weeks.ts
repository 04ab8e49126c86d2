import { z } from 'zod';
import { Exact } from '~/app/domain/exact';
import { impliedWeeks, weeklyHours } from '~/app/domain/primary-education';
import { rightsYear } from '~/app/domain/rights-year';
import { DEFAULT_SETTINGS } from '~/app/domain/settings';
import { adapter, positive, rounded } from './adapter';
import { rightsMoment, rightsPeriod } from './staff';

const form = z.strictObject({
  ...rightsMoment,
  hours_per_year: positive.optional(),
  hours_per_week: positive.optional(),
});

export const weeksExample = adapter(form, (inputs, { ruleBook, ruleset }) => {
  const moment = rightsPeriod(inputs, ruleset);
  if ('unsupported' in moment) return moment;
  if (moment.sector !== 'PO') return { unsupported: 'hours a week outside primary education' };
  const { period } = moment;
  const right = rightsYear(ruleBook, 'PO', period, DEFAULT_SETTINGS).full.hours.get('teacher')?.value;
  const yearly = inputs.hours_per_year ?? right;
  const weekly = inputs.hours_per_week ?? weeklyHours(ruleBook, 'teacher', Exact.ONE, period.start).value;
  return { implied_weeks: yearly && weekly ? rounded(impliedWeeks(yearly, weekly)) : null };
});
