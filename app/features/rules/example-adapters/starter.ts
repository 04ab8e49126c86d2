import { z } from 'zod';
import { endOfCalendarYear } from '~/app/domain/dates';
import { Exact } from '~/app/domain/exact';
import { starterHours } from '~/app/domain/primary-education';
import { adapter, dateIn, positive, rounded, rulesetDate, unknownRuleset, year } from './adapter';
import { schoolYear } from './staff';

const form = z.strictObject({
  sector: z.literal('PO').optional(),
  school_year: schoolYear.optional(),
  calendar_year: year.optional(),
  fte: positive,
  starter: z.boolean(),
});

export const starterExample = adapter(form, (inputs, { ruleBook, ruleset }) => {
  const date = dateIn(ruleset, 'PO');
  if (!date) return unknownRuleset(ruleset);
  const { school_year, calendar_year } = inputs;
  const told = school_year?.start ?? (calendar_year === undefined ? date : endOfCalendarYear(calendar_year));
  const hours = (on: string) => starterHours(ruleBook, inputs.fte, on).value;
  // The pages that give these hours bear no date: the rule begins with the agreement of 2019, the example before it.
  const found = hours(told) ?? hours(rulesetDate('PO-2019') ?? told);
  return { extra_hours: rounded(inputs.starter ? found : Exact.ZERO) };
});
