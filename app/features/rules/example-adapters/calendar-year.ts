import { z } from 'zod';
import { calendarYearTotal } from '~/app/domain/calendar-year';
import { adapter, hundredths, plain } from './adapter';

const SPENDING = /^spending_school_year_(\d{4})_(\d{4})_eur$/;

const form = z.looseObject({ calendar_year: z.int(), method: z.literal('months') });

export const calendarYearExample = adapter(form, (inputs) => {
  const year = inputs.calendar_year;
  const spent = new Map<number, number>();
  for (const [key, value] of Object.entries(inputs)) {
    if (key === 'calendar_year' || key === 'method') continue;
    const first = Number(SPENDING.exec(key)?.[1]);
    const amount = hundredths.safeParse(value);
    if ((first !== year && first !== year - 1) || !amount.success)
      return { unsupported: `${key} is not known` };
    spent.set(first, amount.data);
  }
  const total = calendarYearTotal(year, spent.get(year - 1) ?? 0, spent.get(year) ?? 0);
  const [first, second] = total.parts;
  return {
    share_first_eur: plain(first?.share.toCents()),
    share_second_eur: plain(second?.share.toCents()),
    calendar_total_eur: plain(total.totalCents),
  };
});
