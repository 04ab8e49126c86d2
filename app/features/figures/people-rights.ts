import type { JobSegment } from '~/app/domain/basic-right';
import { earlier, holdsOn, holdsWithin, type IsoDate, later } from '~/app/domain/dates';
import { groupBy, inMap } from '~/app/domain/maps';
import { withoutRightNothingUsed } from '~/app/domain/no-right';
import {
  type Amounts,
  type PersonRights,
  type PersonYear,
  personRights,
  rightsChain,
  savingOf,
} from '~/app/domain/person-rights';
import type { RightKind } from '~/app/domain/right-keys';
import { calendarYear } from '~/app/domain/right-periods';
import { isCharged, type PlacedRight, splitRights } from '~/app/domain/right-split';
import type { RightsYear } from '~/app/domain/rights-year';
import { SchoolYear } from '~/app/domain/school-year';
import type { JobRow, MembershipRow } from './people-queries.server';
import { postedKey, postedRights } from './posted-rights';
import type { SchoolRows } from './school-rows.server';
import type { ChargeCell, Charges } from './year-sums';

/** One person in a period, and the earlier periods from which something was carried in, oldest first. */
export interface Chain {
  readonly person: PersonYear;
  readonly before: readonly { readonly year: RightsYear; readonly person: PersonYear }[];
}

/** The rules of each right in its own period; the same ones where both go by school year. */
export type RightsYears = Readonly<Record<RightKind, RightsYear>>;

/** What is known of a person before anything depends on the day of today. */
export interface PersonInput {
  readonly employeeId: string;
  /** The stretches of jobs in the school year. */
  readonly jobs: readonly JobRow[];
  readonly chain: Chain;
  /** The money, where it goes by calendar year; else it is in `chain`. */
  readonly moneyChain: Chain | null;
  /** Charges of assigned activities, realised and planned. */
  readonly assigned: Amounts;
  readonly charges: readonly ChargeCell[];
}

export interface PersonFigures extends PersonInput {
  readonly teamId: string | null;
  /** Of all jobs together, on the reference day. */
  readonly fte: number;
  readonly rights: PersonRights;
  /** What is left of the money is kept for later years without an agreement. */
  readonly saves: boolean;
  readonly cells: readonly PlacedRight[];
}

/** The day on which one looks who is in which team and how large a job is: today, within the school year. */
export function referenceDay(year: SchoolYear, today: IsoDate): IsoDate {
  return later(year.start, earlier(today, year.end));
}

/** The periods that people's rights are worked out of, by their first calendar year. */
export interface Periods {
  readonly year: SchoolYear;
  readonly rightsYearOf: (first: number) => RightsYear;
  /** null: money goes by school year as well. */
  readonly budget: { readonly year: number; readonly since: number; of(year: number): RightsYear } | null;
}

/** Everybody who has a job at the school, or used a right there, in the school year. */
export function peopleOf(
  rows: Pick<SchoolRows, 'jobs' | 'agreements' | 'posted' | 'sums'>,
  { year, rightsYearOf, budget }: Periods,
): PersonInput[] {
  const jobs = groupBy(rows.jobs, (row) => row.employee_id);
  const agreements = groupBy(rows.agreements, (row) => row.employee_id);
  const posted = postedRights(rows.posted);
  const inYear = (job: JobRow) => holdsWithin(job.valid_from, job.valid_to, year);
  const chargesIn = (first: number) => rows.sums.get(first)?.charges;
  const moneyIn = budget && chargesByCalendarYear(rows.sums);
  const people = new Set<string>();
  for (const job of rows.jobs) if (inYear(job)) people.add(job.employee_id);
  for (const [employeeId, cells] of chargesIn(year.first) ?? []) {
    if (cells.some(isCharged)) people.add(employeeId);
  }

  return [...people].map((employeeId) => {
    const ownJobs = jobs.get(employeeId) ?? [];
    const ownAgreements = (agreements.get(employeeId) ?? []).map((row) => ({
      fromYear: row.from_year,
      hours: row.hours,
      cents: row.cents,
      expiresOn: row.expires_on,
    }));
    const inPeriod = (label: string, cells: readonly ChargeCell[] | undefined): PersonYear => ({
      jobs: ownJobs.map(segmentOf),
      ...chargedBy(cells),
      agreements: ownAgreements,
      posted: posted.get(postedKey(employeeId, label)),
    });
    const agreedFrom = ownAgreements.reduce((first, { fromYear }) => Math.min(first, fromYear), year.first);
    const ownCells = chargesIn(year.first)?.get(employeeId) ?? [];
    const ownMoney = budget && (moneyIn?.get(budget.year)?.get(employeeId) ?? []);
    const cells = ownMoney ? withMoneyOf(ownCells, ownMoney) : ownCells;
    return {
      employeeId,
      jobs: ownJobs.filter(inYear),
      chain: chainOf(agreedFrom, year.first, rightsYearOf, (first) =>
        inPeriod(SchoolYear.starting(first).label, chargesIn(first)?.get(employeeId)),
      ),
      moneyChain:
        budget &&
        chainOf(budget.since, budget.year, budget.of, (first) =>
          inPeriod(calendarYear(first).label, moneyIn?.get(first)?.get(employeeId)),
        ),
      assigned: total(cells.map((cell) => cell.assigned)),
      charges: cells,
    };
  });
}

function chainOf(
  from: number,
  to: number,
  yearOf: (first: number) => RightsYear,
  personIn: (first: number) => PersonYear,
): Chain {
  const before = [];
  for (let first = from; first < to; first += 1)
    before.push({ year: yearOf(first), person: personIn(first) });
  return { person: personIn(to), before };
}

/** A person's period of a right, with what the ones before carried in. */
export function personPeriod(
  { chain, moneyChain }: PersonInput,
  kind: RightKind,
  today: IsoDate,
): PersonYear {
  const { person, before } = (kind === 'money' ? moneyChain : null) ?? chain;
  const last = rightsChain(before, today).at(-1);
  if (!last) return person;
  return {
    ...person,
    carriedIn: { hours: last.hours.carriedOutLots, money: last.money.carriedOutLots },
  };
}

/** Whether what is left of somebody's money is kept for later years without an agreement. */
const savesMoney = ({ moneyChain }: PersonInput, { money }: RightsYears): boolean =>
  moneyChain !== null && savingOf(money, moneyChain.person, 'money') !== null;

/** The rights of everybody as they stand today. */
export function peopleRights(
  people: readonly PersonInput[],
  memberships: readonly MembershipRow[],
  years: RightsYears,
  year: SchoolYear,
  today: IsoDate,
): PersonFigures[] {
  const day = referenceDay(year, today);
  const teams = mainTeams(memberships, day);
  return people.map((input) => {
    const { employeeId, jobs, chain, moneyChain, charges } = input;
    const own = rightsOf(chain, years.hours, today);
    const rights = withoutRightNothingUsed(
      moneyChain ? withMoney(own, rightsOf(moneyChain, years.money, today)) : own,
    );
    return {
      ...input,
      teamId: teams.get(employeeId) ?? null,
      fte: fteOn(jobs, day),
      rights,
      saves: savesMoney(input, years),
      // Sums over categories and over locations equal the person's.
      cells: splitRights(years, jobs.map(placedJob), rights, charges),
    };
  });
}

function rightsOf({ person, before }: Chain, year: RightsYear, today: IsoDate): PersonRights {
  if (before.length === 0) return personRights(year, person, today);
  return rightsChain([...before, { year, person }], today).at(-1) as PersonRights;
}

const withMoney = (hours: PersonRights, money: PersonRights): PersonRights => ({
  ...hours,
  money: money.money,
  flags: [...new Set([...hours.flags, ...money.flags])],
});

/** A job's size on a day, all jobs together. */
export function fteOn(jobs: readonly JobRow[], day: IsoDate): number {
  let fte = 0;
  for (const job of jobs) {
    if (holdsOn(job.valid_from, job.valid_to, day)) fte += job.fte;
  }
  return fte;
}

export function segmentOf(job: JobRow): JobSegment {
  return {
    category: job.function_category,
    contractType: job.contract_type,
    fteTenThousandths: job.fte,
    from: job.valid_from,
    to: job.valid_to,
  };
}

const placedJob = (job: JobRow) => ({ ...segmentOf(job), locationId: job.location_id });

/** The main team of each person: the one on the day, else the last one in the year. */
function mainTeams(memberships: readonly MembershipRow[], day: IsoDate): Map<string, string> {
  const teams = new Map<string, string>();
  const onTheDay = new Set<string>();
  for (const row of memberships) {
    const covers = holdsOn(row.valid_from, row.valid_to, day);
    if (!covers && onTheDay.has(row.employee_id)) continue;
    if (covers) onTheDay.add(row.employee_id);
    teams.set(row.employee_id, row.team_id);
  }
  return teams;
}

/** What everybody charged in each calendar year, of two school years together. */
function chargesByCalendarYear(sums: SchoolRows['sums']): Map<number, Charges> {
  const all = new Map<number, Charges>();
  for (const { chargesByCalendarYear: own } of sums.values()) {
    for (const [calendar, charges] of own) {
      const into = inMap(all, calendar, (): Charges => new Map());
      for (const [id, cells] of charges) into.set(id, [...(into.get(id) ?? []), ...cells]);
    }
  }
  return all;
}

/** The hours of the one and the money of the other. */
function withMoneyOf(hours: readonly ChargeCell[], money: readonly ChargeCell[]): ChargeCell[] {
  const only = (field: 'hours' | 'cents') => (cell: ChargeCell) => {
    const part = (amounts: Amounts) => ({ hours: 0, cents: 0, [field]: amounts[field] });
    return { ...cell, used: part(cell.used), planned: part(cell.planned), assigned: part(cell.assigned) };
  };
  return [...hours.map(only('hours')), ...money.map(only('cents'))];
}

const NOTHING: Amounts = { hours: 0, cents: 0 };

function chargedBy(cells: readonly ChargeCell[] | undefined): { used: Amounts; planned: Amounts } {
  if (!cells) return { used: NOTHING, planned: NOTHING };
  return {
    used: total(cells.map((cell) => cell.used)),
    planned: total(cells.map((cell) => cell.planned)),
  };
}

function total(amounts: readonly Amounts[]): Amounts {
  const [only] = amounts;
  if (only && amounts.length === 1) return only;
  let [hours, cents] = [0, 0];
  for (const each of amounts) {
    hours += each.hours;
    cents += each.cents;
  }
  return { hours, cents };
}
