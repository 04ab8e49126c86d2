import { z } from 'zod';
import { startQualificationCost } from '~/app/domain/education-rights';
import { Exact } from '~/app/domain/exact';
import { adapter, dateIn, positive, rounded, unknownRuleset } from './adapter';
import { educationLevel } from './staff';

const form = z.strictObject({
  education_level: educationLevel,
  course_cost_eur: positive,
  personal_budget_eur: positive.optional(),
});

export const startQualificationExample = adapter(form, (inputs, { ruleBook, ruleset }) => {
  const date = dateIn(ruleset, 'VO');
  if (!date) return unknownRuleset(ruleset);
  const { employer, fromPersonalBudget, entitled } = startQualificationCost(ruleBook, 'VO', date, {
    level: inputs.education_level,
    cost: inputs.course_cost_eur,
    budget: inputs.personal_budget_eur ?? Exact.ZERO,
  });
  return {
    eligible: entitled,
    employer_eur: rounded(employer),
    from_personal_budget_eur: rounded(fromPersonalBudget),
  };
});
