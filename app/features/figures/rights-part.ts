import { FUNCTION_CATEGORIES, type FunctionCategory } from '~/app/domain/people';
import { tenthsOf } from '~/app/domain/tenths';
import { FUNCTION_CATEGORY_WORDS } from '~/app/format/words';
import { categoryScope } from './figure-keys';
import type { RightAmounts, RightsCell, RightsPart } from './figure-types';
import type { Balance, PersonFigures, RightsCellOf } from './people-rights';
import { type Candidate, showCell, showCount, showRows, type Viewer } from './suppression';

interface AmountsTally extends Omit<RightAmounts, 'usedTenths'> {
  /** People with this right. */
  defined: number;
}

/** Sums of rights and of the people behind them. */
export interface RightsTally {
  hours: AmountsTally;
  money: AmountsTally;
  persons: number;
  undefinedPersons: number;
  lapsingPersons: number;
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
    defined: 0,
  });
  return { hours: amounts(), money: amounts(), persons: 0, undefinedPersons: 0, lapsingPersons: 0 };
}

/** Adds one person's rights, or the part of them that `cells` are. */
export function addRights(tally: RightsTally, cells: readonly Pick<RightsCellOf, 'hours' | 'money'>[]): void {
  if (cells.length === 0) return;
  tally.persons += 1;
  let [defined, lapsing] = [false, false];
  for (const { hours, money } of cells) {
    addBalance(tally.hours, hours);
    addBalance(tally.money, money);
    if (isDefined(hours) || isDefined(money)) defined = true;
    if ((hours.lapsing ?? 0) > 0) lapsing = true;
  }
  if (!defined) tally.undefinedPersons += 1;
  if (lapsing) tally.lapsingPersons += 1;
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
export function cellsAt(person: PersonFigures, locationId: string | null): readonly RightsCellOf[] {
  return locationId === null ? person.cells : person.cells.filter((cell) => cell.locationId === locationId);
}

export function amountsOf(balance: Omit<RightAmounts, 'usedTenths'>): RightAmounts {
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

export function rightsCell(tally: RightsTally, viewer: Viewer): RightsCell {
  const undefinedPersons = showCount(viewer, tally.undefinedPersons);
  return {
    hours: amountsOf(tally.hours),
    money: amountsOf(tally.money),
    persons: tally.persons,
    withRight: undefinedPersons === null ? null : showCount(viewer, tally.persons - undefinedPersons),
    undefinedPersons,
    lapsingPersons: showCount(viewer, tally.lapsingPersons),
  };
}

/** Rights summed for the school, by category and by main team. */
export interface RightsSums {
  all: RightsTally;
  byCategory: Map<FunctionCategory, RightsTally>;
  /** The empty key is without team. */
  byTeam: Map<string, RightsTally>;
}

export function sumRights(people: readonly PersonFigures[], locationId: string | null): RightsSums {
  const sums: RightsSums = { all: newRightsTally(), byCategory: new Map(), byTeam: new Map() };
  for (const person of people) {
    const cells = cellsAt(person, locationId);
    addRights(sums.all, cells);
    if (cells.length > 0) addRights(inMap(sums.byTeam, person.teamId ?? ''), cells);
    if (cells.length === 1 && cells[0]) addRights(inMap(sums.byCategory, cells[0].category), cells);
    else {
      for (const category of new Set(cells.map((cell) => cell.category))) {
        addRights(
          inMap(sums.byCategory, category),
          cells.filter((cell) => cell.category === category),
        );
      }
    }
  }
  return sums;
}

function inMap<Key>(map: Map<Key, RightsTally>, key: Key): RightsTally {
  const tally = map.get(key) ?? newRightsTally();
  map.set(key, tally);
  return tally;
}

/** One row of a partition, in the order in which it is shown. */
export interface RowHead {
  id: string | null;
  label: string;
  scope: string;
}

export const categoryHeads: readonly (RowHead & { id: FunctionCategory })[] = FUNCTION_CATEGORIES.map(
  (category) => ({ id: category, label: FUNCTION_CATEGORY_WORDS[category], scope: categoryScope(category) }),
);

/** The basic rights of the school; sums over categories and over teams equal the total. */
export function rightsPart(sums: RightsSums, teams: readonly RowHead[], viewer: Viewer): RightsPart {
  const candidate = (head: RowHead, tally: RightsTally | undefined): Candidate<RightsCell>[] =>
    tally ? [{ ...head, persons: tally.persons, cell: rightsCell(tally, viewer) }] : [];
  return {
    total: showCell(viewer, sums.all.persons, rightsCell(sums.all, viewer)),
    byCategory: showRows(
      viewer,
      categoryHeads.flatMap((head) => candidate(head, sums.byCategory.get(head.id))),
    ),
    byTeam: showRows(
      viewer,
      teams.flatMap((head) => candidate(head, sums.byTeam.get(head.id ?? ''))),
    ),
  };
}
