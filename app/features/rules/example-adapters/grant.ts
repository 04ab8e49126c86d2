import { z } from 'zod';
import { pupilGrant } from '~/app/domain/primary-education';
import { adapter, count, dateIn, positive, rounded, unknownRuleset } from './adapter';
import { schoolYear } from './staff';

const form = z.strictObject({
  sector: z.literal('PO').optional(),
  school_year: schoolYear.optional(),
  pupils: count,
  amount_per_pupil: positive.optional(),
});

export const grantExample = adapter(form, (inputs, { ruleBook, ruleset }) => {
  const date = dateIn(ruleset, 'PO');
  if (!date) return unknownRuleset(ruleset);
  const on = inputs.school_year?.start ?? date;
  return {
    grant_eur: rounded(pupilGrant(ruleBook, inputs.pupils, inputs.amount_per_pupil ?? null, on).value),
  };
});
