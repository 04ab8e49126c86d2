import { z } from 'zod';
import { fundsIndex, indexed } from '~/app/domain/primary-education';
import { PER_CENT } from '~/app/domain/shares';
import { adapter, dateIn, decimal, positive, rounded, unknownRuleset } from './adapter';

const form = z.strictObject({
  sector: z.literal('PO').optional(),
  base_eur: z.union([positive, z.array(positive)]),
  index_pct: decimal.optional(),
});

export const indexationExample = adapter(form, (inputs, { ruleBook, ruleset }) => {
  const date = dateIn(ruleset, 'PO');
  if (!date) return unknownRuleset(ruleset);
  const index = inputs.index_pct?.div(PER_CENT) ?? fundsIndex(ruleBook, date).value;
  const { base_eur: base } = inputs;
  return {
    indexed_eur: Array.isArray(base)
      ? base.map((amount) => rounded(indexed(amount, index)))
      : rounded(indexed(base, index)),
    // The sources tell of the index, not of an amount that it led to.
    flag: 'AMOUNTS_NOT_VERIFIED',
  };
});
