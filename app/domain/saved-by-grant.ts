import { type IsoDate, yearOf } from './dates';
import { cameAlong, type PersonYear, personRights, savingOf } from './person-rights';
import type { RightsYear } from './rights-year';
import type { CarriedLot } from './year-end';

/** What is left today of each year's budget in cents, oldest first, and until when it may be kept (002, PO-13; D15). */
export function savedByGrant(year: RightsYear, person: PersonYear, today: IsoDate): CarriedLot[] {
  const { granted } = personRights(year, person, today).money;
  const own: CarriedLot = {
    fromYear: yearOf(year.period.start),
    amount: granted ?? 0,
    expiresOn: savingOf(year, person, 'money')?.keptUntil ?? year.period.end,
  };
  let spent = person.used.cents;
  return [...cameAlong(year, person, 'money'), own].flatMap((lot) => {
    const taken = Math.min(lot.amount, spent);
    spent -= taken;
    return lot.amount > taken ? [{ ...lot, amount: lot.amount - taken }] : [];
  });
}
