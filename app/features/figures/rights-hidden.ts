import type { Behind } from '~/app/domain/small-groups';
import { newRightsTally, type RightsTally } from './rights-tally';
import type { RightsCell } from './rights-types';
import type { Shown } from './shown';
import { hiddenRows, pickOf, SUPPRESSED, type Viewer } from './suppression';

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
export const NOTHING_HIDDEN: Hidden = new Set();
const PARTS = Object.keys(PLACES) as Part[];

/** The parts that are not told either where another is not: the number of people would tell who is behind the hours. */
const HIDDEN_WITH: Partial<Record<Part, Part>> = { lapsingPersons: 'hours' };

export function behindRights(
  tally: RightsTally | undefined,
  rest?: RightsTally,
  others?: (RightsTally | undefined)[],
): Behind {
  const counts = (of: RightsTally | undefined) => countsOf(of ?? newRightsTally());
  if (!others) return { counts: counts(tally) };
  return { counts: counts(tally), rest: counts(rest), others: others.map(counts) };
}

/** Which parts of each row of a partition are hidden: of each part it is looked at what follows by subtraction. */
export function hiddenParts(viewer: Viewer, behind: readonly Behind[]): Hidden[] {
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

/** A cell without the parts that are not told. */
export function withoutHidden(cell: RightsCell, hidden: Hidden): Shown<RightsCell> {
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

/** Behind the rights of a school, for the list of schools. */
export const rightsBehind = (tally: RightsTally): Behind =>
  pickOf(behindRights(tally), [
    ...PLACES.core,
    ...PLACES.hours,
    ...PLACES.hoursPlanned,
    ...PLACES.money,
    ...PLACES.moneyPlanned,
  ]);
