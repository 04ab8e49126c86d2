import { z } from 'zod';
import { hourlyCost } from '~/app/domain/hour-value';
import { rightsYear } from '~/app/domain/rights-year';
import { SchoolYear } from '~/app/domain/school-year';
import { DEFAULT_SETTINGS } from '~/app/domain/settings';
import { adapter, dateIn, decimal, plain, told, unknownRuleset } from './adapter';
import { annualHoursOn } from './annual-hours';

const form = z
  .strictObject({
    gpl_teacher_eur: decimal.optional(),
    gpl_oop_eur: decimal.optional(),
    gpl_management_eur: decimal.optional(),
    annual_hours: decimal.optional(),
  })
  .refine((inputs) => told(inputs, 'gpl_teacher_eur', 'gpl_oop_eur', 'gpl_management_eur') > 0, {
    message: 'no yearly cost',
  });

const GROUPS = [
  ['teacher', 'teacher'],
  ['oop', 'support'],
  ['management', 'management'],
] as const;

export const hourValueExample = adapter(form, (inputs, { ruleBook, ruleset }) => {
  const date = dateIn(ruleset, 'VO');
  if (!date) return unknownRuleset(ruleset);
  const year = rightsYear(ruleBook, 'VO', SchoolYear.of(date), DEFAULT_SETTINGS);
  const annualHours = inputs.annual_hours ?? annualHoursOn(ruleBook, date);
  if (!annualHours || annualHours.isZero) return { unsupported: 'no annual hours' };
  const results: Record<string, unknown> = {};
  for (const [word, category] of GROUPS) {
    const yearly = inputs[`gpl_${word}_eur`];
    if (!yearly) continue;
    const rate = hourlyCost(yearly, annualHours);
    const right = year.full.hours.get(category)?.value;
    results[`${word}_rate_eur`] = plain(rate.toCents());
    if (right) results[`${word}_${right.toNumber()}h_eur`] = plain(right.mul(rate).toCents());
  }
  return results;
});
