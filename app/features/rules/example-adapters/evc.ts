import { z } from 'zod';
import { later } from '~/app/domain/dates';
import { evcRight } from '~/app/domain/education-rights';
import { adapter, dateIn, unknownRuleset } from './adapter';
import { educationLevel } from './staff';

const isoDay = z.iso.date();

const form = z
  .strictObject({
    // Up to and including mbo is all mbo, also where the level in it is not told.
    education_level: z.union([z.literal('mbo').transform(() => 'mbo-4' as const), educationLevel]),
    last_evc: isoDay.nullable().optional(),
    today: isoDay.optional(),
    needed: z.boolean().optional(),
  })
  .refine(({ last_evc, today }) => !last_evc || !today || last_evc <= today, { message: 'an EVC to come' });

export const evcExample = adapter(form, (inputs, { ruleBook, ruleset }) => {
  const start = dateIn(ruleset, 'VO');
  if (!start) return unknownRuleset(ruleset);
  const { education_level: level, last_evc, today, needed = true } = inputs;
  const day = today ?? start;
  const asked = { level, lastEvc: last_evc ?? null, needed, today: day };
  // A day before the rule set is judged by the rule set all the same.
  const right = evcRight(ruleBook, 'VO', asked, later(day, start));
  // Whether a term has passed can't be told without a day.
  const isOpen = right.repeatFrom !== null && needed && today === undefined;
  return { eligible: isOpen ? null : right.eligible, repeat_from: right.repeatFrom };
});
