import { z } from 'zod';
import { LEARNING_KINDS } from '~/app/domain/activities';
import { Exact } from '~/app/domain/exact';
import { learningMix, mixGuideline } from '~/app/domain/learning-mix';
import { adapter, dateIn, hundredths, unknownRuleset } from './adapter';

const amount = hundredths.default(0);
const amounts = z.strictObject({ work: amount, social: amount, formal: amount });
const form = z.union([
  z.strictObject({ hours: amounts }),
  z.strictObject({ eur: amounts }),
  z.strictObject({ count: amounts }),
]);

export const learningMixExample = adapter(form, (inputs, { ruleBook, ruleset }) => {
  const date = dateIn(ruleset, 'VO');
  if (!date) return unknownRuleset(ruleset);
  const told = 'hours' in inputs ? inputs.hours : 'eur' in inputs ? inputs.eur : inputs.count;
  const mix = learningMix(told, mixGuideline(ruleBook, date));
  const inTenths = (values: typeof mix.differenceTenths) =>
    values &&
    Object.fromEntries(
      LEARNING_KINDS.map((kind) => {
        const tenths = values[kind];
        return [kind, tenths === null ? null : Exact.of(tenths, 10).toNumber()];
      }),
    );
  return { pct: inTenths(mix.tenths), difference_points: inTenths(mix.differenceTenths) };
});
