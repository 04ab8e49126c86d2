import { z } from 'zod';
import { endOfCalendarYear } from '~/app/domain/dates';
import { ruleNumber } from '~/app/domain/rules/own-value';
import { savingAccount, savingLimit, savingPeriods } from '~/app/domain/saving';
import { adapter, dateIn, type ExampleAdapter, fte, hundredths, plain, unknownRuleset } from './adapter';
import { functionCategory } from './staff';

const YEARLY = /^(granted|used)_eur_year(\d{1,2})$/;

const numberedForm = z
  .object({ saving_agreed: z.boolean().optional(), sector: z.literal('VO').optional() })
  .catchall(hundredths);

/** Years that are only numbered: year 1, year 2; without an agreement nothing is kept. */
const byNumberedYear = adapter(numberedForm, (inputs, { ruleBook, ruleset }) => {
  const date = dateIn(ruleset, 'VO');
  if (!date) return unknownRuleset(ruleset);
  const { saving_agreed: isAgreed, sector: _, ...amounts } = inputs;
  const [granted, used] = [new Map<number, number>(), new Map<number, number>()];
  for (const [key, amount] of Object.entries(amounts)) {
    const [, kind, year] = YEARLY.exec(key) ?? [];
    if (!kind) return { unsupported: `${key} is not known` };
    (kind === 'granted' ? granted : used).set(Number(year), amount);
  }
  if (granted.size === 0) return { unsupported: 'nothing was granted' };
  const limit = savingLimit(ruleBook, 'VO', 'teacher', date);
  const savedFor = isAgreed ? limit.years : 0;
  const account = savingAccount(savingPeriods(granted, used, savedFor), savedFor);
  return {
    max_saving_years: limit.years,
    ...Object.fromEntries(account.map((each) => [`balance_end_year${each.year}`, plain(each.balance)])),
  };
});

const amountsByYear = z.record(z.string().regex(/^(19|20)\d{2}$/), hundredths);

/** From which day each agreement that an example names holds. */
const AGREEMENTS = {
  'CAO PO 2019-2020': '2019-01-01',
  'CAO PO 2023-2024': '2023-05-01',
  'CAO PO 2024-2025': '2024-10-01',
} as const;
const AGREEMENT_NAMES = Object.keys(AGREEMENTS) as (keyof typeof AGREEMENTS)[];

const calendarForm = z.strictObject({
  sector: z.literal('PO').optional(),
  function_category: functionCategory.optional(),
  agreement: z.enum(AGREEMENT_NAMES).optional(),
  fte: fte.optional(),
  saving_agreed: z.boolean().optional(),
  grants: amountsByYear.optional(),
  spending: amountsByYear.optional(),
});

/** Grants and spending by calendar year; the grants are what one person got, so job size changes nothing here. */
const byCalendarYear = adapter(calendarForm, (inputs, { ruleBook, ruleset }) => {
  const date = inputs.agreement ? AGREEMENTS[inputs.agreement] : dateIn(ruleset, 'PO');
  if (!date) return unknownRuleset(ruleset);
  // The seed tells of saving by management only; a job size is told of those whose budget goes by it.
  const category =
    inputs.function_category?.category ?? (inputs.fte === undefined ? 'management' : 'teacher');
  const limit = savingLimit(ruleBook, 'PO', category, date);
  const savedFor = inputs.saving_agreed === false ? 0 : limit.years;
  const granted = byYear(inputs.grants);
  const periods = savingPeriods(granted, byYear(inputs.spending), savedFor);
  const account = savingAccount(periods, savedFor);
  const seed = ruleBook.rules.find(
    (rule) =>
      rule.sector === 'PO' &&
      rule.key === 'saving_years_max' &&
      rule.subjects.includes(category) &&
      rule.status === 'SEED',
  );
  return {
    max_saving_years: limit.years,
    max_saving_years_seed: ruleNumber(seed ?? null)?.toNumber() ?? null,
    balance_end: Object.fromEntries(
      account.flatMap(({ year, beforeExpiry, expired, balance }) =>
        expired === 0
          ? [[String(year), plain(balance)]]
          : [
              [`${year}_before_expiry`, plain(beforeExpiry)],
              [`${year}_after_expiry`, plain(balance)],
            ],
      ),
    ),
    to_general_budget: Object.fromEntries(
      account.flatMap(({ year, expired }) =>
        expired === 0 ? [] : [[endOfCalendarYear(year), plain(expired)]],
      ),
    ),
    overspent: Object.fromEntries(
      account.flatMap(({ year, overspent }) => (overspent === 0 ? [] : [[year, plain(overspent)]])),
    ),
    ...Object.fromEntries(
      account.map(({ year, byGrant }) => [
        `remaining_by_grant_after_${year}`,
        Object.fromEntries(
          byGrant.flatMap((lot) => (granted.has(lot.year) ? [[lot.year, plain(lot.left)]] : [])),
        ),
      ]),
    ),
  };
});

const byYear = (amounts: Record<string, number> | undefined): Map<number, number> =>
  new Map(Object.entries(amounts ?? {}).map(([year, amount]) => [Number(year), amount]));

/** A savings account by numbered years (secondary education) or by calendar years (primary education). */
export const savingExample: ExampleAdapter = (inputs, context) =>
  dateIn(context.ruleset, 'PO') ? byCalendarYear(inputs, context) : byNumberedYear(inputs, context);
