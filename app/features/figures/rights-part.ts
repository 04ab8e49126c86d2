import { FUNCTION_CATEGORIES, type FunctionCategory } from '~/app/domain/people';
import type { Behind } from '~/app/domain/small-groups';
import { tenthsOf } from '~/app/domain/tenths';
import { FUNCTION_CATEGORY_WORDS } from '~/app/format/words';
import { categoryScope } from './figure-keys';
import type { RightAmounts, RightsCell, RightsPart, Shown } from './figure-types';
import type { Balance, PersonFigures, RightsCellOf } from './people-rights';
import {
  type Candidate,
  isHidden,
  pickOf,
  SUPPRESSED,
  showCount,
  showRows,
  type Viewer,
} from './suppression';

interface AmountsTally extends Balances {
  /** How many people have this right, used, planned or lose something of it. */
  people: { defined: number; used: number; planned: number; lapsing: number };
}
type Balances = Omit<RightAmounts, 'usedTenths' | 'used' | 'planned'> & { used: number; planned: number };

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
    people: { defined: 0, used: 0, planned: 0, lapsing: 0 },
  });
  return { hours: amounts(), money: amounts(), persons: 0, undefinedPersons: 0, lapsingPersons: 0 };
}

/** Adds one person's rights, or the part of them that `cells` are. */
export function addRights(tally: RightsTally, cells: readonly Pick<RightsCellOf, 'hours' | 'money'>[]): void {
  if (cells.length === 0) return;
  tally.persons += 1;
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
export function cellsAt(person: PersonFigures, locationId: string | null): readonly RightsCellOf[] {
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

export function rightsCell(tally: RightsTally, viewer: Viewer): RightsCell {
  const { persons, lapsingPersons } = tally;
  const undefinedPersons = showCount(viewer, tally.undefinedPersons);
  const withRight = showCount(viewer, persons - tally.undefinedPersons);
  // Each is what the other leaves of everybody.
  const isTold = undefinedPersons !== null && withRight !== null;
  return {
    hours: amountsOf(tally.hours),
    money: amountsOf(tally.money),
    persons,
    withRight: isTold ? withRight : null,
    undefinedPersons: isTold ? undefinedPersons : null,
    lapsingPersons: showCount(viewer, lapsingPersons),
  };
}

/** Behind everybody's rights: who has them, and who used, planned or loses something. */
const CORE = 3;
function countsOf({ persons, hours, money }: RightsTally): number[] {
  const [first, second] = [hours.people, money.people];
  return [
    persons,
    first.defined,
    second.defined,
    first.used,
    first.planned,
    first.lapsing,
    second.used,
    second.planned,
    second.lapsing,
  ];
}

function behindRights(
  tally: RightsTally | undefined,
  rest?: RightsTally,
  others?: (RightsTally | undefined)[],
) {
  const counts = (of: RightsTally | undefined) => countsOf(of ?? newRightsTally());
  if (!others) return { counts: counts(tally) };
  return { counts: counts(tally), rest: counts(rest), others: others.map(counts) };
}

/** Of everybody together only what too few people stand behind is left out, with all it would follow from. */
function totalCell(sums: RightsSums, viewer: Viewer, beside: RightsBeside | null): Shown<RightsCell> {
  const behind: Behind = behindRights(
    sums.all,
    beside?.rest.all,
    beside?.others.map(({ all }) => all),
  );
  if (isHidden(viewer, () => pickOf(behind, [0, 1, 2]))) return SUPPRESSED;
  const cell = rightsCell(sums.all, viewer);
  for (const [kind, first] of [
    ['hours', CORE],
    ['money', 2 * CORE],
  ] as const) {
    const hides = (place: number) => isHidden(viewer, () => pickOf(behind, [first + place]));
    const amounts = cell[kind];
    // Granted less used is what is left, and the other way round.
    if (hides(0) || hides(2)) {
      const none = { used: null, usedTenths: null, remaining: null, toChoose: null, lapsing: null };
      cell[kind] = { ...amounts, ...none, overspent: null };
      if (kind === 'hours') cell.lapsingPersons = hides(2) ? null : cell.lapsingPersons;
    }
    if (hides(1)) cell[kind] = { ...cell[kind], planned: null, toChoose: null };
  }
  return cell;
}

/** Rights summed for the school, by category and by main team. */
export interface RightsSums {
  all: RightsTally;
  byCategory: Map<FunctionCategory, RightsTally>;
  /** The empty key is without team. */
  byTeam: Map<string, RightsTally>;
}

/** The same sums elsewhere: all other locations together, and each of them. */
export interface RightsBeside {
  rest: RightsSums;
  others: RightsSums[];
}

export function sumRights(people: readonly PersonFigures[], locationId: string | null): RightsSums {
  return sumCells(people, (person) => cellsAt(person, locationId));
}

/** The rights elsewhere in the school than at a location. */
export function sumRightsBeside(people: readonly PersonFigures[], locationId: string): RightsBeside {
  const at = (isThere: (cell: RightsCellOf) => boolean) =>
    sumCells(people, ({ cells }) => cells.filter(isThere));
  const places = new Set(people.flatMap(({ cells }) => cells.map((cell) => cell.locationId)));
  places.delete(locationId);
  return {
    rest: at((cell) => cell.locationId !== locationId),
    others: [...places].map((place) => at((cell) => cell.locationId === place)),
  };
}

function sumCells(
  people: readonly PersonFigures[],
  cellsOf: (person: PersonFigures) => readonly RightsCellOf[],
): RightsSums {
  const sums: RightsSums = { all: newRightsTally(), byCategory: new Map(), byTeam: new Map() };
  for (const person of people) {
    const cells = cellsOf(person);
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
export function rightsPart(
  sums: RightsSums,
  teams: readonly RowHead[],
  viewer: Viewer,
  beside: RightsBeside | null = null,
): RightsPart {
  const rows = (
    heads: readonly RowHead[],
    tallyOf: (of: RightsSums, head: RowHead) => RightsTally | undefined,
  ) =>
    heads.flatMap((head): Candidate<RightsCell>[] => {
      const tally = tallyOf(sums, head);
      if (!tally) return [];
      const behind = () =>
        behindRights(
          tally,
          beside ? tallyOf(beside.rest, head) : undefined,
          beside?.others.map((of) => tallyOf(of, head)),
        );
      return [{ ...head, behind, cell: rightsCell(tally, viewer) }];
    });
  return {
    total: totalCell(sums, viewer, beside),
    byCategory: showRows(
      viewer,
      rows(categoryHeads, (of, { id }) => of.byCategory.get(id as FunctionCategory)),
    ),
    byTeam: showRows(
      viewer,
      rows(teams, (of, { id }) => of.byTeam.get(id ?? '')),
    ),
  };
}

/** Behind the rights of a school, for the list of schools. */
export const rightsBehind = (tally: RightsTally): Behind => behindRights(tally);
