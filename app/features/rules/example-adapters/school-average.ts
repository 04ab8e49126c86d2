import { z } from 'zod';
import { endOfCalendarYear } from '~/app/domain/dates';
import { sum } from '~/app/domain/exact';
import { schoolPot } from '~/app/domain/primary-education';
import { adapter, dateIn, positive, rounded, unknownRuleset, year } from './adapter';

const form = z.strictObject({
  sector: z.literal('PO').optional(),
  calendar_year: year.optional(),
  school_fte: positive,
  spent_per_person: z.record(z.string(), positive).optional(),
});

export const schoolAverageExample = adapter(form, (inputs, { ruleBook, ruleset }) => {
  const date = dateIn(ruleset, 'PO');
  if (!date) return unknownRuleset(ruleset);
  const on = inputs.calendar_year === undefined ? date : endOfCalendarYear(inputs.calendar_year);
  const { value, individualClaim } = schoolPot(ruleBook, inputs.school_fte, on);
  const spent = sum(Object.values(inputs.spent_per_person ?? {}));
  return {
    school_pot_eur: rounded(value),
    individual_claim: individualClaim,
    uneven_split_allowed: value === null ? null : !individualClaim,
    spent_eur: rounded(spent),
    remaining_eur: rounded(value?.sub(spent)),
  };
});
