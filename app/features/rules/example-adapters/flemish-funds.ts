import { z } from 'zod';
import { Exact } from '~/app/domain/exact';
import { fundingReferenceDate, settleFunds, yearlyFunds } from '~/app/domain/flemish-funds';
import { adapter, dateIn, positive, rounded, told, unknownRuleset, year } from './adapter';

const level = z.strictObject({
  level: z.string().optional(),
  organic_posts: positive,
  amount_per_post_eur: positive,
});

const form = z
  .strictObject({
    budget_year: year.optional(),
    level: z.string().optional(),
    organic_posts: positive.optional(),
    amount_per_post_eur: positive.optional(),
    levels: z.array(level).optional(),
    yearly_funds_eur: positive.optional(),
    unspent_eur: positive.optional(),
  })
  .refine((inputs) => told(inputs, 'organic_posts') === told(inputs, 'amount_per_post_eur'), {
    message: 'posts without an amount, or the reverse',
  })
  .refine((inputs) => told(inputs, 'levels', 'organic_posts', 'yearly_funds_eur') <= 1, {
    message: 'funds told in two ways',
  })
  .refine((inputs) => told(inputs, 'level') <= told(inputs, 'organic_posts'), {
    message: 'a level without posts',
  })
  .refine((inputs) => told(inputs, 'budget_year', 'levels', 'organic_posts', 'yearly_funds_eur') > 0, {
    message: 'no year and no funds',
  })
  .refine(
    (inputs) =>
      inputs.unspent_eur === undefined || told(inputs, 'levels', 'organic_posts', 'yearly_funds_eur') > 0,
    { message: 'unspent of nothing' },
  );

export const flemishFundsExample = adapter(form, (inputs, { ruleBook, ruleset }) => {
  const date = dateIn(ruleset, 'VL');
  if (!date) return unknownRuleset(ruleset);
  const { budget_year, organic_posts, amount_per_post_eur, unspent_eur } = inputs;
  const levels = [
    ...(inputs.levels ?? []),
    ...(organic_posts && amount_per_post_eur ? [{ organic_posts, amount_per_post_eur }] : []),
  ];
  const hasPosts = inputs.levels !== undefined || organic_posts !== undefined;
  const funds =
    inputs.yearly_funds_eur ??
    (hasPosts
      ? yearlyFunds(
          levels.map((each) => ({ posts: each.organic_posts, amountPerPost: each.amount_per_post_eur })),
        )
      : null);
  const year =
    budget_year === undefined ? {} : { reference_date: fundingReferenceDate(ruleBook, budget_year) };
  if (!funds) return year;
  const settled = settleFunds(ruleBook, date, funds, unspent_eur ?? Exact.ZERO);
  const [february, june] = settled.instalments;
  return {
    ...year,
    budget_eur: rounded(funds),
    max_reserve_eur: rounded(settled.maxReserve),
    ...(unspent_eur === undefined
      ? {}
      : { reserve_eur: rounded(settled.reserve), repay_eur: rounded(settled.repaid) }),
    instalment_february_eur: rounded(february),
    instalment_june_eur: rounded(june),
  };
});
