import { divideInProportion } from './attribution';
import { basicRight, type JobSegment } from './basic-right';
import { hasRight } from './no-right';
import type { FunctionCategory } from './people';
import type { Amounts, PersonRights, RightBalance } from './person-rights';
import { RIGHT_KINDS, type RightKind } from './right-keys';
import type { RightsYear } from './rights-year';

/** Where a part of somebody's work and learning belongs; `locationId` null: at no location. */
export interface Place {
  readonly category: FunctionCategory;
  readonly locationId: string | null;
}

/** What was charged to somebody's right at one place. */
export interface PlacedCharge extends Place {
  readonly used: Amounts;
  readonly planned: Amounts;
}

export type Balance = Omit<RightBalance, 'carriedOutLots'>;

/** The part of a person's right that belongs to one place. */
export interface PlacedRight extends Place {
  readonly hours: Balance;
  readonly money: Balance;
}

/** Divides a person's rights over the places of jobs and charges, in such a way that the parts add up to them exactly. */
export function splitRights(
  years: Readonly<Record<RightKind, RightsYear>>,
  jobs: readonly (JobSegment & Place)[],
  rights: Pick<PersonRights, RightKind>,
  charges: readonly PlacedCharge[],
): PlacedRight[] {
  const places = placesOf(jobs, charges.filter(isCharged));
  const { hours, money } = rights;
  const [only] = places;
  if (only && places.length === 1) return [{ ...only, hours, money }];
  const [hoursParts, moneyParts] = RIGHT_KINDS.map((kind) => {
    const field = kind === 'hours' ? 'hours' : 'cents';
    // Who has no right uses none of it.
    const charged = hasRight(rights[kind]) ? charges : [];
    const at = (place: Place, side: 'used' | 'planned') =>
      charged.reduce((sum, charge) => sum + (isSame(charge, place) ? charge[side][field] : 0), 0);
    const jobsAt = (place: Place) => jobs.filter((job) => isSame(job, place));
    return splitBalance(
      rights[kind],
      places.map((place) => ({
        granted: basicRight(years[kind], jobsAt(place))[kind].amount,
        used: at(place, 'used'),
        planned: at(place, 'planned'),
      })),
    );
  });
  return places.flatMap((place, index) => {
    const [ownHours, ownMoney] = [hoursParts?.[index], moneyParts?.[index]];
    return ownHours && ownMoney ? [{ ...place, hours: ownHours, money: ownMoney }] : [];
  });
}

/** Whether anything was charged, or will be. */
export const isCharged = ({ used, planned }: Pick<PlacedCharge, 'used' | 'planned'>): boolean =>
  used.hours + used.cents + planned.hours + planned.cents > 0;

const isSame = (one: Place, other: Place): boolean =>
  one.category === other.category && one.locationId === other.locationId;

function placesOf(...sources: readonly (readonly Place[])[]): Place[] {
  const places: Place[] = [];
  for (const { category, locationId } of sources.flat()) {
    const place = { category, locationId };
    if (!places.some((known) => isSame(known, place))) places.push(place);
  }
  return places;
}

/** What belongs to one part before it is divided: what its jobs give (null: nothing is defined) and what it charged. */
export type BalancePart = Pick<RightBalance, 'granted' | 'used' | 'planned'>;

/**
 * Divides a balance, in hundredths of an hour or cents: what is used stays where it was used; what is granted, left or
 * too much is divided by what each part gives and has left.
 */
export function splitBalance(whole: Balance, parts: readonly BalancePart[]): Balance[] {
  const weights = parts.map((part) => part.granted ?? 0);
  const granted = divideInProportion(whole.granted ?? 0, weights);
  const carriedIn = divideInProportion(whole.carriedIn, weights);
  const left = parts.map(({ used }, index) => (granted[index] ?? 0) + (carriedIn[index] ?? 0) - used);
  const unused = left.map((amount) => Math.max(0, amount));
  const tooMuch = left.map((amount) => Math.max(0, -amount));
  const divided = {
    remaining: divideInProportion(whole.remaining ?? 0, unused),
    toChoose: divideInProportion(whole.toChoose ?? 0, unused),
    carriedOut: divideInProportion(whole.carriedOut, unused),
    lapsing: divideInProportion(whole.lapsing ?? 0, unused),
    overspent: divideInProportion(whole.overspent ?? 0, tooMuch),
  };
  return parts.map((part, index) => {
    const [ownGrant, ownCarried] = [granted[index] ?? 0, carriedIn[index] ?? 0];
    const isDefined = part.granted !== null || ownCarried !== 0 || whole.granted !== null;
    const defined = (amount: number | undefined) => (isDefined ? (amount ?? 0) : null);
    return {
      granted: whole.granted === null || (part.granted === null && ownGrant === 0) ? null : ownGrant,
      carriedIn: ownCarried,
      used: part.used,
      planned: part.planned,
      remaining: defined(divided.remaining[index]),
      toChoose: defined(divided.toChoose[index]),
      carriedOut: divided.carriedOut[index] ?? 0,
      lapsing: defined(divided.lapsing[index]),
      overspent: defined(divided.overspent[index]),
    };
  });
}
