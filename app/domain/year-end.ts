import type { IsoDate } from './dates';
import { Exact } from './exact';

/** A part of a right that came along from an earlier period; `expiresOn` null: to the end of this one. */
export interface CarriedLot {
  readonly fromYear: number;
  readonly amount: number;
  readonly expiresOn: IsoDate | null;
}

/** These lots made to add up to what was laid down: what is too much goes off the end, what is short comes on it. */
export function fitLots(
  lots: readonly CarriedLot[],
  laidDown: number,
  own: Omit<CarriedLot, 'amount'>,
): readonly CarriedLot[] {
  let short = laidDown;
  const fitted = lots.map((lot) => {
    const amount = Math.min(lot.amount, short);
    short -= amount;
    return { ...lot, amount };
  });
  return [...fitted, { ...own, amount: short }].filter(({ amount }) => amount > 0);
}

/** What may go on to the next period by written agreement (art. 17.6, D8). */
export interface AgreedLot {
  readonly amount: number;
  readonly expiresOn: IsoDate | null;
}

export interface YearEndInput {
  readonly granted: number;
  readonly carriedIn: readonly CarriedLot[];
  readonly used: number;
  readonly planned?: number;
  readonly agreed?: readonly AgreedLot[];
  /** What goes on without an agreement, as a share of what is left of the grant. */
  readonly carriedByDefault?: Exact | null;
  /** Until when that is kept; null: to the end of the next period. */
  readonly keptUntil?: IsoDate | null;
  /** Of how many grants something may be left at the end, the newest ones; null: no such limit. */
  readonly grantsAtMost?: number | null;
  readonly year: number;
  readonly end: IsoDate;
  readonly today: IsoDate;
}

/** Amounts in hundredths of an hour or in cents; granted + carriedIn + overspent = used + carriedOut + lapsing. */
export interface YearEnd {
  readonly carriedIn: number;
  /** What can still be used today. */
  readonly remaining: number;
  /** `remaining` less what is planned, at least zero. */
  readonly toChoose: number;
  readonly carriedOut: number;
  /** What lapsed, or will lapse on the last day if nothing more is used. */
  readonly lapsing: number;
  readonly overspent: number;
  readonly lots: readonly CarriedLot[];
}

/** Settles one right of one person: oldest first, carried out = min(agreed, left), the rest lapses (art. 17.6, D8). */
export function yearEnd(input: YearEndInput): YearEnd {
  const { granted, used, end, today, year } = input;
  const carriedIn = input.carriedIn.reduce((total, lot) => total + lot.amount, 0);
  const overspent = Math.max(0, used - carriedIn - granted);
  let unspent = used;
  let expired = 0;
  let lots: CarriedLot[] = [];
  for (const lot of input.carriedIn) {
    const left = Math.max(0, lot.amount - unspent);
    unspent = Math.max(0, unspent - lot.amount);
    if (lot.expiresOn !== null && lot.expiresOn < today && lot.expiresOn < end) expired += left;
    else if (left > 0 && lot.expiresOn !== null && lot.expiresOn > end) lots.push({ ...lot, amount: left });
  }
  let left = Math.max(0, granted - unspent);
  const byDefault = input.carriedByDefault?.isZero === false ? input.carriedByDefault : null;
  const agreed = byDefault
    ? [
        { amount: Exact.of(left).mul(byDefault).toScaled(0), expiresOn: input.keptUntil ?? null },
        ...(input.agreed ?? []),
      ]
    : (input.agreed ?? []);
  for (const lot of agreed) {
    const amount = Math.min(lot.amount, left);
    if (amount > 0) lots.push({ fromYear: year, amount, expiresOn: lot.expiresOn });
    left -= Math.max(0, amount);
  }
  lots = newestGrants(lots, input.grantsAtMost ?? null);
  const carriedOut = lots.reduce((total, lot) => total + lot.amount, 0);
  const unused = Math.max(0, granted + carriedIn - used);
  const remaining = unused - expired;
  return {
    carriedIn,
    remaining,
    toChoose: Math.max(0, remaining - (input.planned ?? 0)),
    carriedOut,
    lapsing: unused - carriedOut,
    overspent,
    lots,
  };
}

function newestGrants(lots: CarriedLot[], atMost: number | null): CarriedLot[] {
  if (atMost === null) return lots;
  const years = [...new Set(lots.map(({ fromYear }) => fromYear))].sort((a, b) => b - a).slice(0, atMost);
  return lots.filter(({ fromYear }) => years.includes(fromYear));
}
