import { z } from 'zod';
import { ruleNumber } from '~/app/domain/rules/own-value';
import { SchoolYear } from '~/app/domain/school-year';
import { yearEnd } from '~/app/domain/year-end';
import { adapter, dateIn, hundredths, plain, unknownRuleset } from './adapter';
import { schoolYear } from './staff';

const form = z
  .strictObject({
    school_year: schoolYear.optional(),
    granted_hours: hundredths.optional(),
    used_hours: hundredths.optional(),
    carried_in_hours: hundredths.optional(),
    granted_eur: hundredths.optional(),
    used_eur: hundredths.optional(),
    carried_in_eur: hundredths.optional(),
    carry_agreement: z
      .strictObject({ hours: hundredths.nullish(), eur: hundredths.nullish() })
      .nullable()
      .optional(),
  })
  .refine((inputs) => inputs.granted_hours !== undefined || inputs.granted_eur !== undefined, {
    message: 'nothing was granted',
  })
  .refine(
    (inputs) =>
      (inputs.granted_hours !== undefined || inputs.used_hours === undefined) &&
      (inputs.granted_eur !== undefined || inputs.used_eur === undefined),
    { message: 'used without what was granted' },
  );

export const yearEndExample = adapter(form, (inputs, { ruleBook, ruleset }) => {
  const date = dateIn(ruleset, 'VO');
  if (!date) return unknownRuleset(ruleset);
  const year = inputs.school_year ?? SchoolYear.of(date);
  const rule = ruleBook.find({ sector: 'VO', key: 'carry_over_default', subject: 'teacher', on: year.start });
  const results: Record<string, unknown> = {};
  for (const unit of ['hours', 'eur'] as const) {
    const granted = inputs[`granted_${unit}`];
    if (granted === undefined) continue;
    const carriedIn = inputs[`carried_in_${unit}`] ?? 0;
    const end = yearEnd({
      granted,
      used: inputs[`used_${unit}`] ?? 0,
      carriedIn: [{ fromYear: year.first - 1, amount: carriedIn, expiresOn: null }],
      agreed: [{ amount: inputs.carry_agreement?.[unit] ?? 0, expiresOn: null }],
      carriedByDefault: ruleNumber(rule),
      year: year.first,
      end: year.end,
      today: year.end,
    });
    results[`remaining_${unit}`] = plain(end.remaining);
    results[`carried_${unit}`] = plain(end.carriedOut);
    results[`lapsed_${unit}`] = plain(end.lapsing);
    results[`overspend_${unit}`] = plain(end.overspent);
    if (end.overspent > 0) results.flag = 'OVER_BASIC_RIGHT';
  }
  return results;
});
