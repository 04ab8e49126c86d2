import { z } from 'zod';
import { evcRight } from '~/app/domain/education-rights';
import { adapter, dateIn, unknownRuleset } from './adapter';
import { educationLevel } from './staff';

const day = z.iso.date();

const form = z
  .strictObject({
    // Up to and including mbo is all mbo, also where the level in it is not told.
    education_level: z.union([z.literal('mbo').transform(() => 'mbo-4' as const), educationLevel]),
    last_evc: day.nullable().optional(),
    today: day.optional(),
    needed: z.boolean().optional(),
  })
  .refine(({ last_evc, today }) => !last_evc || !today || last_evc <= today, { message: 'an EVC to come' });

export const evcExample = adapter(form, (inputs, { ruleBook, ruleset }) => {
  const start = dateIn(ruleset, 'VO');
  if (!start) return unknownRuleset(ruleset);
  const { education_level: level, last_evc, today, needed = true } = inputs;
  const right = evcRight(ruleBook, 'VO', {
    level,
    lastEvc: last_evc ?? null,
    needed,
    today: today ?? start,
  });
  // Whether a term has passed can't be told without a day.
  const isOpen = right.repeatFrom !== null && needed && today === undefined;
  return { eligible: isOpen ? null : right.eligible, repeat_from: right.repeatFrom };
});
