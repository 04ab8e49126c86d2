import { type Charge, chargeOf } from '~/app/domain/charges';
import { yearOf } from '~/app/domain/dates';
import { inMap } from '~/app/domain/maps';
import type { FunctionCategory } from '~/app/domain/people';
import type { Amounts } from '~/app/domain/person-rights';
import { calendarYearOf } from '~/app/domain/right-periods';
import type { ParticipationFigures } from './participation-queries.server';
import { addTally, addToTally, newTally, type Tally } from './tally';

/** What one person charged under one function category at one location. */
export interface ChargeCell {
  readonly category: FunctionCategory;
  readonly locationId: string | null;
  readonly used: { hours: number; cents: number };
  readonly planned: { hours: number; cents: number };
  /** The part of `used` and `planned` that the employer assigned. */
  readonly assigned: { hours: number; cents: number };
}

/** Realised by one function category; what was charged to the basic right apart from the rest. */
export interface Spent {
  readonly basic: { hours: number; cents: number };
  readonly other: { hours: number; cents: number };
  readonly persons: Set<string>;
}

/** The learning of a school year, of the school or of one location. */
export interface LearningSums {
  readonly all: Tally;
  /** Keys are ids; the empty one is without team or theme. */
  readonly byTeam: Map<string, Tally>;
  readonly byCategory: Map<string, Tally>;
  readonly byTheme: Map<string, Tally>;
}

/** What each person charged, by their id. */
export type Charges = Map<string, ChargeCell[]>;

export interface YearSums {
  readonly charges: Charges;
  /** The same by calendar year, for rights that go by it; without a date in the one with most of its months. */
  readonly chargesByCalendarYear: Map<number, Charges>;
  /** By calendar year (null: only the school year is known) and function category. */
  readonly spending: Map<number | null, Map<FunctionCategory, Spent>>;
  readonly school: LearningSums;
  readonly locations: Map<string, LearningSums>;
}

/** Sums the participations of one school year in one pass; larger sums are made of smaller ones. */
export function sumYear(
  rows: readonly ParticipationFigures[],
  { schoolYear, byCalendarYear }: { schoolYear: number; byCalendarYear: boolean },
): YearSums {
  const charges: Charges = new Map();
  const chargesByCalendarYear: YearSums['chargesByCalendarYear'] = new Map();
  const spending: YearSums['spending'] = new Map();
  const places = new Map<string | null, LearningSums>();
  for (const row of rows) {
    addToParts(inMap(places, row.location_id, newLearning), row);
    const charge = chargeIn(row);
    addCharge(charges, row, charge);
    addSpending(spending, row, charge);
    if (!byCalendarYear) continue;
    const year = calendarYearOf(schoolYear, row.held_on);
    addCharge(inMap(chargesByCalendarYear, year, newCharges), row, charge);
  }
  const school = newLearning();
  const locations = new Map<string, LearningSums>();
  for (const [id, place] of places) {
    for (const team of place.byTeam.values()) addTally(place.all, team);
    addLearning(school, place);
    if (id !== null) locations.set(id, place);
  }
  return { charges, chargesByCalendarYear, spending, school, locations };
}

/** A school year in which nothing was planned. */
export const emptyLearning = (): LearningSums => newLearning();

function newLearning(): LearningSums {
  return { all: newTally(), byTeam: new Map(), byCategory: new Map(), byTheme: new Map() };
}

/** All but `all`: each participation has one team (or none), so that those add up to it. */
function addToParts(parts: LearningSums, row: ParticipationFigures): void {
  addToTally(inMap(parts.byTeam, row.team_id ?? '', newTally), row);
  addToTally(inMap(parts.byCategory, row.function_category, newTally), row);
  addToTally(inMap(parts.byTheme, row.theme_id ?? '', newTally), row);
}

function addLearning(to: LearningSums, from: LearningSums): void {
  addTally(to.all, from.all);
  for (const by of ['byTeam', 'byCategory', 'byTheme'] as const) {
    for (const [id, tally] of from[by]) addTally(inMap(to[by], id, newTally), tally);
  }
}

const chargeIn = (row: ParticipationFigures): Charge =>
  chargeOf({
    initiative: row.initiative,
    status: row.status,
    planned: { hours: row.hours_planned, cents: row.cents_planned },
    realised: { hours: row.hours_realised, cents: row.cents_realised },
    told: { hours: row.charged_hours_told, cents: row.charged_cents_told },
  });

function addCharge(charges: Charges, row: ParticipationFigures, charge: Charge): void {
  const cell = cellOf(inMap(charges, row.employee_id, newCells), row);
  add(cell.used, charge.used);
  add(cell.planned, charge.planned);
  if (row.initiative !== 'assigned') return;
  add(cell.assigned, charge.used);
  add(cell.assigned, charge.planned);
}

function addSpending(spending: YearSums['spending'], row: ParticipationFigures, { used }: Charge): void {
  const { hours_realised: hours, cents_realised: cents } = row;
  if (hours === 0 && cents === 0) return;
  const year = row.held_on === null ? null : yearOf(row.held_on);
  const spent = inMap(inMap(spending, year, newSpending), row.function_category, newSpent);
  // Each hour counts once (D6): more charged than realised is still no more than was realised.
  const basic = { hours: Math.min(used.hours, hours), cents: Math.min(used.cents, cents) };
  add(spent.basic, basic);
  add(spent.other, { hours: hours - basic.hours, cents: cents - basic.cents });
  spent.persons.add(row.employee_id);
}

function cellOf(cells: ChargeCell[], row: ParticipationFigures): ChargeCell {
  const found = cells.find(
    (cell) => cell.category === row.function_category && cell.locationId === row.location_id,
  );
  if (found) return found;
  const cell: ChargeCell = {
    category: row.function_category,
    locationId: row.location_id,
    used: { hours: 0, cents: 0 },
    planned: { hours: 0, cents: 0 },
    assigned: { hours: 0, cents: 0 },
  };
  cells.push(cell);
  return cell;
}

const newCharges = (): Charges => new Map();
const newCells = (): ChargeCell[] => [];
const newSpending = () => new Map<FunctionCategory, Spent>();
const newSpent = (): Spent => ({
  basic: { hours: 0, cents: 0 },
  other: { hours: 0, cents: 0 },
  persons: new Set(),
});

function add(to: { hours: number; cents: number }, amounts: Amounts): void {
  to.hours += amounts.hours;
  to.cents += amounts.cents;
}
