import { z } from 'zod';
import { savingAccount, savingLimit } from '~/app/domain/saving';
import { adapter, hundredths, plain, rulesetDate, unknownRuleset } from './adapter';

const GRANTED = /^granted_eur_year(\d+)$/;
const USED = /^used_eur_year(\d+)$/;

const form = z.looseObject({ saving_agreed: z.boolean() });

export const savingExample = adapter(form, (inputs, { ruleBook, ruleset }) => {
  const date = rulesetDate(ruleset);
  if (!date?.startsWith('20') || !ruleset.startsWith('VO')) return unknownRuleset(ruleset);
  const granted = new Map<number, number>();
  const used = new Map<number, number>();
  for (const [key, value] of Object.entries(inputs)) {
    if (key === 'saving_agreed') continue;
    const year = Number(GRANTED.exec(key)?.[1] ?? USED.exec(key)?.[1]);
    const amount = hundredths.safeParse(value);
    if (Number.isNaN(year) || !amount.success) return { unsupported: `${key} is not known` };
    (GRANTED.test(key) ? granted : used).set(year, amount.data);
  }
  const limit = savingLimit(ruleBook, 'VO', 'teacher', date);
  const years = [...new Set([...granted.keys(), ...used.keys()])].sort((a, b) => a - b);
  const periods = years.map((year) => ({
    year,
    granted: granted.get(year) ?? 0,
    spent: used.get(year) ?? 0,
  }));
  const account = savingAccount(periods, inputs.saving_agreed ? limit.years : 0);
  return {
    max_saving_years: limit.years,
    ...Object.fromEntries(account.map((each) => [`balance_end_year${each.year}`, plain(each.balance)])),
  };
});
