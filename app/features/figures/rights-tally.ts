import type { Balance, PlacedRight } from '~/app/domain/right-split';
import { tenthsOf } from '~/app/domain/tenths';
import type { PersonFigures } from './people-rights';
import type { RightAmounts } from './rights-types';

interface AmountsTally extends Balances {
  /** How many people have this right, used, planned or lose something of it. */
  people: { defined: number; used: number; planned: number; lapsing: number };
}
type Sums = 'used' | 'planned' | 'carriedIn' | 'carriedOut';
type Balances = Omit<RightAmounts, 'usedTenths' | Sums> & Record<Sums, number>;

/** Sums of rights and of the people behind them. */
export interface RightsTally {
  hours: AmountsTally;
  money: AmountsTally;
  persons: number;
  undefinedPersons: number;
  lapsingPersons: number;
  /** Whose money is saved without an agreement. */
  savers: number;
}

export function newRightsTally(): RightsTally {
  const amounts = (): AmountsTally => ({
    granted: null,
    carriedIn: 0,
    used: 0,
    planned: 0,
    toChoose: null,
    remaining: null,
    lapsing: null,
    carriedOut: 0,
    overspent: null,
    people: { defined: 0, used: 0, planned: 0, lapsing: 0 },
  });
  return {
    hours: amounts(),
    money: amounts(),
    persons: 0,
    undefinedPersons: 0,
    lapsingPersons: 0,
    savers: 0,
  };
}

/** Adds one person's rights, or the part of them that `cells` are. */
export function addRights(
  tally: RightsTally,
  cells: readonly Pick<PlacedRight, 'hours' | 'money'>[],
  saves = false,
): void {
  if (cells.length === 0) return;
  tally.persons += 1;
  if (saves) tally.savers += 1;
  let [hoursAdd, moneyAdd] = [0, 0];
  for (const { hours, money } of cells) {
    addBalance(tally.hours, hours);
    addBalance(tally.money, money);
    hoursAdd |= addsOf(hours);
    moneyAdd |= addsOf(money);
  }
  countPerson(tally.hours.people, hoursAdd);
  countPerson(tally.money.people, moneyAdd);
  if (!((hoursAdd | moneyAdd) & DEFINED)) tally.undefinedPersons += 1;
  if (hoursAdd & LAPSING) tally.lapsingPersons += 1;
}

const DEFINED = 1;
const USED = 2;
const PLANNED = 4;
const LAPSING = 8;

const addsOf = (balance: Balance): number =>
  (isDefined(balance) ? DEFINED : 0) |
  (balance.used !== 0 ? USED : 0) |
  (balance.planned !== 0 ? PLANNED : 0) |
  ((balance.lapsing ?? 0) > 0 ? LAPSING : 0);

function countPerson(people: AmountsTally['people'], adds: number): void {
  if (adds & DEFINED) people.defined += 1;
  if (adds & USED) people.used += 1;
  if (adds & PLANNED) people.planned += 1;
  if (adds & LAPSING) people.lapsing += 1;
}

const isDefined = (balance: Balance) => balance.granted !== null || balance.remaining !== null;

function addBalance(to: AmountsTally, balance: Balance): void {
  to.carriedIn += balance.carriedIn;
  to.used += balance.used;
  to.planned += balance.planned;
  to.carriedOut += balance.carriedOut;
  if (balance.granted !== null) to.granted = (to.granted ?? 0) + balance.granted;
  if (balance.remaining !== null) to.remaining = (to.remaining ?? 0) + balance.remaining;
  if (balance.toChoose !== null) to.toChoose = (to.toChoose ?? 0) + balance.toChoose;
  if (balance.lapsing !== null) to.lapsing = (to.lapsing ?? 0) + balance.lapsing;
  if (balance.overspent !== null) to.overspent = (to.overspent ?? 0) + balance.overspent;
}

/** The cells of a person that belong to a location; all of them for the whole school. */
export function cellsAt(person: PersonFigures, locationId: string | null): readonly PlacedRight[] {
  return locationId === null ? person.cells : person.cells.filter((cell) => cell.locationId === locationId);
}

export function amountsOf(balance: Balances): RightAmounts & Balances {
  const { granted, carriedIn, used, planned, toChoose, remaining, lapsing, carriedOut, overspent } = balance;
  const usedTenths = tenthsOf(used, (granted ?? 0) + carriedIn);
  return {
    granted,
    carriedIn,
    used,
    planned,
    toChoose,
    remaining,
    lapsing,
    carriedOut,
    overspent,
    usedTenths,
  };
}
