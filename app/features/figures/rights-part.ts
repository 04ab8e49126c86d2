import { FUNCTION_CATEGORIES, type FunctionCategory } from '~/app/domain/people';
import type { Behind } from '~/app/domain/small-groups';
import { tenthsOf } from '~/app/domain/tenths';
import { FUNCTION_CATEGORY_WORDS } from '~/app/format/words';
import { categoryScope } from './figure-keys';
import type { Balance, PersonFigures, RightsCellOf } from './people-rights';
import type { RightAmounts, RightsCell, RightsPart } from './rights-types';
import type { Row, Shown } from './shown';
import { hiddenRows, pickOf, SUPPRESSED, type Viewer } from './suppression';

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
  cells: readonly Pick<RightsCellOf, 'hours' | 'money'>[],
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

/** All of a tally; what too few people stand behind is left out by `withoutHidden`. */
function rightsCell(tally: RightsTally): RightsCell {
  const { persons, undefinedPersons, lapsingPersons } = tally;
  return {
    hours: amountsOf(tally.hours),
    money: amountsOf(tally.money),
    persons,
    withRight: persons - undefinedPersons,
    undefinedPersons,
    lapsingPersons,
  };
}

/** How many people stand behind what is told of a right; `PLACES` are places in it. */
function countsOf({
  persons,
  undefinedPersons,
  lapsingPersons,
  savers,
  hours,
  money,
}: RightsTally): number[] {
  const [first, second] = [hours.people, money.people];
  const withRight = persons - undefinedPersons;
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
    undefinedPersons,
    withRight,
    lapsingPersons,
    withRight - lapsingPersons,
    savers,
  ];
}

/** What is told or hidden together, by the places of those who stand behind it. Without its core a row tells nothing. */
const PLACES = {
  core: [0, 1, 2],
  hours: [3, 5],
  hoursPlanned: [4],
  money: [6, 8],
  moneyPlanned: [7],
  // Each is what the other leaves of everybody.
  withRight: [9, 10],
  lapsingPersons: [11, 12],
  savings: [13],
} as const;
type Part = keyof typeof PLACES;
type Hidden = ReadonlySet<Part>;
const PARTS = Object.keys(PLACES) as Part[];

/** The parts that are not told either where another is not: the number of people would tell who is behind the hours. */
const HIDDEN_WITH: Partial<Record<Part, Part>> = { lapsingPersons: 'hours' };

function behindRights(
  tally: RightsTally | undefined,
  rest?: RightsTally,
  others?: (RightsTally | undefined)[],
): Behind {
  const counts = (of: RightsTally | undefined) => countsOf(of ?? newRightsTally());
  if (!others) return { counts: counts(tally) };
  return { counts: counts(tally), rest: counts(rest), others: others.map(counts) };
}

/** Which parts of each row of a partition are hidden: of each part it is looked at what follows by subtraction. */
function hiddenParts(viewer: Viewer, behind: readonly Behind[]): Hidden[] {
  const hidden = behind.map(() => new Set<Part>());
  for (const part of PARTS) {
    const taken = HIDDEN_WITH[part];
    const rows = hiddenRows(
      viewer,
      behind.map((each) => pickOf(each, PLACES[part])),
      (index) => hidden[index]?.has('core') || (taken !== undefined && hidden[index]?.has(taken)) || false,
    );
    for (const index of rows) hidden[index]?.add(part);
  }
  return hidden;
}

function withoutHidden(cell: RightsCell, hidden: Hidden): Shown<RightsCell> {
  if (hidden.has('core')) return SUPPRESSED;
  const told: RightsCell = { ...cell };
  for (const kind of ['hours', 'money'] as const) {
    // Granted less used is what is left, and the other way round.
    if (hidden.has(kind)) {
      const none = { used: null, usedTenths: null, remaining: null, toChoose: null, lapsing: null };
      told[kind] = { ...told[kind], ...none, overspent: null };
    }
    if (hidden.has(`${kind}Planned`)) told[kind] = { ...told[kind], planned: null, toChoose: null };
  }
  // Of so few savers what comes along follows from what is left as well.
  if (hidden.has('savings')) {
    const none = { usedTenths: null, remaining: null, toChoose: null, lapsing: null, overspent: null };
    told.money = { ...told.money, ...none, carriedIn: null, carriedOut: null };
  }
  if (hidden.has('withRight')) {
    told.withRight = null;
    told.undefinedPersons = null;
  }
  if (hidden.has('lapsingPersons')) told.lapsingPersons = null;
  return told;
}

/** Of everybody together; a part that one row alone could be found by is hidden in that row's partition. */
function totalCell(sums: RightsSums, viewer: Viewer, beside: RightsBeside | null): Shown<RightsCell> {
  const behind = behindRights(
    sums.all,
    beside?.rest.all,
    beside?.others.map(({ all }) => all),
  );
  const [hidden = new Set<Part>()] = viewer.audience === 'totals' ? hiddenParts(viewer, [behind]) : [];
  return withoutHidden(rightsCell(sums.all), hidden);
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
    const { saves } = person;
    addRights(sums.all, cells, saves);
    if (cells.length > 0) addRights(inMap(sums.byTeam, person.teamId ?? ''), cells, saves);
    if (cells.length === 1 && cells[0]) addRights(inMap(sums.byCategory, cells[0].category), cells, saves);
    else {
      for (const category of new Set(cells.map((cell) => cell.category))) {
        addRights(
          inMap(sums.byCategory, category),
          cells.filter((cell) => cell.category === category),
          saves,
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
  ) => {
    const known = heads.flatMap((head) => {
      const tally = tallyOf(sums, head);
      return tally ? [{ head, tally }] : [];
    });
    const hidden =
      viewer.audience === 'totals'
        ? hiddenParts(
            viewer,
            known.map(({ head, tally }) =>
              behindRights(
                tally,
                beside ? tallyOf(beside.rest, head) : undefined,
                beside?.others.map((of) => tallyOf(of, head)),
              ),
            ),
          )
        : [];
    return known.map(
      ({ head, tally }, index): Row<RightsCell> => ({
        ...head,
        cell: withoutHidden(rightsCell(tally), hidden[index] ?? NOTHING_HIDDEN),
      }),
    );
  };
  return {
    total: totalCell(sums, viewer, beside),
    byCategory: rows(categoryHeads, (of, { id }) => of.byCategory.get(id as FunctionCategory)),
    byTeam: rows(teams, (of, { id }) => of.byTeam.get(id ?? '')),
  };
}

const NOTHING_HIDDEN: Hidden = new Set();

/** Behind the rights of a school, for the list of schools. */
export const rightsBehind = (tally: RightsTally): Behind =>
  pickOf(behindRights(tally), [
    ...PLACES.core,
    ...PLACES.hours,
    ...PLACES.hoursPlanned,
    ...PLACES.money,
    ...PLACES.moneyPlanned,
  ]);
