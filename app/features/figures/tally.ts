import { LEARNING_KINDS, type LearningKind } from '~/app/domain/activities';
import { countsAsPlanned, hasHappened } from '~/app/domain/charges';
import type { MixAmounts } from '~/app/domain/learning-mix';
import type { Behind } from '~/app/domain/small-groups';
import { MEASURES, type Measure } from './mix-types';
import type { ParticipationFigures } from './participation-queries.server';

export const SIDES = ['planned', 'realised'] as const;
export type Side = (typeof SIDES)[number];

const HOURS_PLANNED = 1;
const HOURS_REALISED = 2;
const PLANNED = 4;
const REALISED = 8;
const MONEY_PLANNED = 16;
const MONEY_REALISED = 32;
/** By measure and side, in their order: each is a bit of what somebody adds. */
const MEASURE_BITS = MEASURES.flatMap((measure) => SIDES.map((side) => ({ measure, side }))).map(
  (amounts, place) => ({ ...amounts, bit: 1 << place }),
);

/** Sums over participations by measure, side and learning kind, and who stands behind them. */
export interface Tally {
  readonly amounts: Record<Measure, Record<Side, Record<LearningKind, number>>>;
  /** Everybody behind it, with the measures to which they add something. */
  readonly persons: Map<string, number>;
  readonly teams: Set<string>;
}

export function newTally(): Tally {
  const kinds = () => ({ work: 0, social: 0, formal: 0 });
  const sides = () => ({ planned: kinds(), realised: kinds() });
  return {
    amounts: { hours: sides(), participations: sides(), money: sides() },
    persons: new Map(),
    teams: new Set(),
  };
}

/** Adds one participation: realised counts always, planned unless it is a wish or was cancelled. */
export function addToTally(tally: Tally, row: ParticipationFigures): void {
  const { hours, participations, money } = tally.amounts;
  const kind = row.learning_kind;
  const planned = countsAsPlanned(row.status);
  if (planned) {
    hours.planned[kind] += row.hours_planned;
    money.planned[kind] += row.cents_planned;
    participations.planned[kind] += 1;
  }
  hours.realised[kind] += row.hours_realised;
  money.realised[kind] += row.cents_realised;
  const realised = hasHappened(row.status, { hours: row.hours_realised, cents: row.cents_realised });
  if (realised) participations.realised[kind] += 1;
  if (!planned && !realised) return;
  const known = tally.persons.get(row.employee_id);
  const adds =
    (known ?? 0) |
    (planned ? PLANNED : 0) |
    (planned && row.hours_planned !== 0 ? HOURS_PLANNED : 0) |
    (planned && row.cents_planned !== 0 ? MONEY_PLANNED : 0) |
    (realised ? REALISED : 0) |
    (row.hours_realised !== 0 ? HOURS_REALISED : 0) |
    (row.cents_realised !== 0 ? MONEY_REALISED : 0);
  if (adds !== known) tally.persons.set(row.employee_id, adds);
  if (row.team_id !== null) tally.teams.add(row.team_id);
}

/** Adds all that another tally holds. */
export function addTally(to: Tally, from: Tally): void {
  for (const measure of MEASURES) {
    for (const side of SIDES) {
      for (const kind of LEARNING_KINDS) to.amounts[measure][side][kind] += from.amounts[measure][side][kind];
    }
  }
  for (const [id, adds] of from.persons) to.persons.set(id, (to.persons.get(id) ?? 0) | adds);
  for (const team of from.teams) to.teams.add(team);
}

export const sumOfKinds = (amounts: MixAmounts): number =>
  LEARNING_KINDS.reduce((sum, kind) => sum + amounts[kind], 0);

export const isEmptyTally = (tally: Tally): boolean =>
  MEASURES.every((measure) => SIDES.every((side) => sumOfKinds(tally.amounts[measure][side]) === 0));

/** How many people there are, and how many add to each measure and side. */
export function countsOf(persons: ReadonlyMap<string, number>): number[] {
  const counts = MEASURE_BITS.map(() => 0);
  for (const adds of persons.values()) {
    for (const [place, { bit }] of MEASURE_BITS.entries()) {
      if (adds & bit) counts[place] = (counts[place] ?? 0) + 1;
    }
  }
  return [persons.size, ...counts];
}

/** The places of a measure among `countsOf`. */
export const placesOf = (measure: Measure): number[] =>
  MEASURE_BITS.flatMap((amounts, place) => (amounts.measure === measure ? [place + 1] : []));

/** Who stands behind the tally of a location, and behind the same tally of the school elsewhere. */
export function tallyBehind(tally: Tally, school?: Tally, locations: readonly Tally[] = []): Behind {
  const counts = countsOf(tally.persons);
  if (!school) return { counts };
  const others = locations.filter((each) => each !== tally);
  const rest = new Map<string, number>();
  const nowhere = new Map<string, number>();
  for (const [id, adds] of school.persons) {
    const elsewhere = others.reduce((all, { persons }) => all | (persons.get(id) ?? 0), 0);
    const here = tally.persons.get(id);
    const only = adds & ~(elsewhere | (here ?? 0));
    if (only) nowhere.set(id, only);
    // The same person can add here and elsewhere.
    if (elsewhere | only) rest.set(id, elsewhere | only);
  }
  const restCounts = countsOf(rest);
  for (const [place, { measure, side }] of MEASURE_BITS.entries()) {
    const left = sumOfKinds(school.amounts[measure][side]) - sumOfKinds(tally.amounts[measure][side]);
    // Somebody who is counted here has something without a location as well.
    if (left !== 0 && restCounts[place + 1] === 0) restCounts[place + 1] = 1;
  }
  return {
    counts,
    rest: restCounts,
    others: [...others.map(({ persons }) => countsOf(persons)), countsOf(nowhere)],
  };
}
