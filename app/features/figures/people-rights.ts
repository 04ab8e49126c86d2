import { divideInProportion } from '~/app/domain/attribution';
import { basicRight, type JobSegment } from '~/app/domain/basic-right';
import { earlier, type IsoDate, later } from '~/app/domain/dates';
import type { FunctionCategory } from '~/app/domain/people';
import {
  type Amounts,
  type PersonRights,
  type PersonYear,
  personRights,
  type RightBalance,
  rightsChain,
} from '~/app/domain/person-rights';
import type { RightKind } from '~/app/domain/right-keys';
import type { RightsYear } from '~/app/domain/rights-year';
import { SchoolYear } from '~/app/domain/school-year';
import type { JobRow, MembershipRow } from './people-queries.server';
import { postedKey, postedRights } from './posted-rights';
import type { SchoolRows } from './school-rows.server';
import type { ChargeCell } from './year-sums';

/** The part of a person's right that belongs to one function category at one location. */
export interface RightsCellOf {
  readonly category: FunctionCategory;
  readonly locationId: string | null;
  readonly hours: Balance;
  readonly money: Balance;
}
export type Balance = Omit<RightBalance, 'carriedOutLots'>;

/** What is known of a person before anything depends on the day of today. */
export interface PersonInput {
  readonly employeeId: string;
  /** The stretches of jobs in the school year. */
  readonly jobs: readonly JobRow[];
  readonly person: PersonYear;
  /** Earlier years from which something was carried in, oldest first; empty for nearly everybody. */
  readonly before: readonly { readonly year: RightsYear; readonly person: PersonYear }[];
  /** Charges of assigned activities, realised and planned. */
  readonly assigned: Amounts;
  readonly charges: readonly ChargeCell[];
}

export interface PersonFigures extends PersonInput {
  readonly teamId: string | null;
  /** Of all jobs together, on the reference day. */
  readonly fte: number;
  readonly rights: PersonRights;
  readonly cells: readonly RightsCellOf[];
}

/** The day on which one looks who is in which team and how large a job is: today, within the school year. */
export function referenceDay(year: SchoolYear, today: IsoDate): IsoDate {
  return later(year.start, earlier(today, year.end));
}

/** Everybody who has a job at the school, or used a right there, in the school year. */
export function peopleOf(
  rows: Pick<SchoolRows, 'jobs' | 'agreements' | 'posted' | 'sums'>,
  rightsYearOf: (first: number) => RightsYear,
  year: SchoolYear,
): PersonInput[] {
  const jobs = groupBy(rows.jobs, (row) => row.employee_id);
  const agreements = groupBy(rows.agreements, (row) => row.employee_id);
  const posted = postedRights(rows.posted);
  const inYear = (job: JobRow) =>
    job.valid_from <= year.end && (job.valid_to === null || job.valid_to >= year.start);
  const charges = rows.sums.get(year.first)?.charges ?? new Map<string, ChargeCell[]>();
  const people = new Set<string>();
  for (const job of rows.jobs) if (inYear(job)) people.add(job.employee_id);
  for (const [employeeId, cells] of charges) if (cells.some(isCharged)) people.add(employeeId);

  return [...people].map((employeeId) => {
    const ownJobs = jobs.get(employeeId) ?? [];
    const ownAgreements = (agreements.get(employeeId) ?? []).map((row) => ({
      fromYear: row.from_year,
      hours: row.hours,
      cents: row.cents,
      expiresOn: row.expires_on,
    }));
    const inFirstYear = (first: number): PersonYear => ({
      jobs: ownJobs.map(segmentOf),
      ...chargedBy(rows.sums.get(first)?.charges.get(employeeId)),
      agreements: ownAgreements,
      posted: posted.get(postedKey(employeeId, SchoolYear.starting(first).label)),
    });
    const from = ownAgreements.reduce((first, agreement) => Math.min(first, agreement.fromYear), year.first);
    const before = [];
    for (let first = from; first < year.first; first += 1) {
      before.push({ year: rightsYearOf(first), person: inFirstYear(first) });
    }
    const cells = charges.get(employeeId) ?? [];
    return {
      employeeId,
      jobs: ownJobs.filter(inYear),
      person: inFirstYear(year.first),
      before,
      assigned: total(cells.map((cell) => cell.assigned)),
      charges: cells,
    };
  });
}

/** The rights of everybody as they stand today. */
export function peopleRights(
  people: readonly PersonInput[],
  memberships: readonly MembershipRow[],
  rightsYear: RightsYear,
  year: SchoolYear,
  today: IsoDate,
): PersonFigures[] {
  const day = referenceDay(year, today);
  const teams = mainTeams(memberships, day);
  return people.map((input) => {
    const { employeeId, jobs, person, before, charges } = input;
    const rights = withoutRightNothingUsed(
      before.length === 0
        ? personRights(rightsYear, person, today)
        : (rightsChain([...before, { year: rightsYear, person }], today).at(-1) as PersonRights),
    );
    return {
      ...input,
      teamId: teams.get(employeeId) ?? null,
      fte: fteOn(jobs, day),
      rights,
      cells: splitOverCells(rightsYear, jobs, rights, charges),
    };
  });
}

/** Who has no right learns without using one; such hours count elsewhere, not as use of the basic right. */
function withoutRightNothingUsed(rights: PersonRights): PersonRights {
  const { hours, money } = rights;
  if (hasRight(hours) && hasRight(money)) return rights;
  const unused = (balance: RightBalance) =>
    hasRight(balance) ? balance : { ...balance, used: 0, planned: 0 };
  return { ...rights, hours: unused(hours), money: unused(money) };
}

const hasRight = ({ granted, carriedIn }: RightBalance) => granted !== null || carriedIn > 0;

/** A job's size on a day, all jobs together. */
export function fteOn(jobs: readonly JobRow[], day: IsoDate): number {
  let fte = 0;
  for (const job of jobs) {
    if (job.valid_from <= day && (job.valid_to === null || job.valid_to >= day)) fte += job.fte;
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

/** The main team of each person: the one on the day, else the last one in the year. */
function mainTeams(memberships: readonly MembershipRow[], day: IsoDate): Map<string, string> {
  const teams = new Map<string, string>();
  const onTheDay = new Set<string>();
  for (const row of memberships) {
    const covers = row.valid_from <= day && (row.valid_to === null || row.valid_to >= day);
    if (!covers && onTheDay.has(row.employee_id)) continue;
    if (covers) onTheDay.add(row.employee_id);
    teams.set(row.employee_id, row.team_id);
  }
  return teams;
}

const NOTHING: Amounts = { hours: 0, cents: 0 };

function chargedBy(cells: readonly ChargeCell[] | undefined): { used: Amounts; planned: Amounts } {
  if (!cells) return { used: NOTHING, planned: NOTHING };
  return {
    used: total(cells.map((cell) => cell.used)),
    planned: total(cells.map((cell) => cell.planned)),
  };
}

const isCharged = ({ used, planned }: Pick<ChargeCell, 'used' | 'planned'>) =>
  used.hours + used.cents + planned.hours + planned.cents > 0;

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

/** Sums over categories and over locations equal the person's: each job takes its part, rounded together. */
function splitOverCells(
  year: RightsYear,
  jobs: readonly JobRow[],
  rights: PersonRights,
  charges: readonly ChargeCell[],
): RightsCellOf[] {
  const [first] = jobs;
  if (first && isOnePlace(first, jobs, charges)) {
    const { function_category: category, location_id: locationId } = first;
    return [{ category, locationId, hours: rights.hours, money: rights.money }];
  }
  const places = new Map<string, Pick<RightsCellOf, 'category' | 'locationId'>>();
  const keyOf = (category: FunctionCategory, locationId: string | null) => `${category} ${locationId ?? ''}`;
  for (const { function_category: category, location_id: locationId } of jobs) {
    places.set(keyOf(category, locationId), { category, locationId });
  }
  for (const { category, locationId, used, planned } of charges) {
    if (isCharged({ used, planned })) places.set(keyOf(category, locationId), { category, locationId });
  }
  const [only] = places.values();
  if (only && places.size === 1) return [{ ...only, hours: rights.hours, money: rights.money }];
  const keys = [...places.keys()];
  const grants = keys.map((key) =>
    basicRight(
      year,
      jobs.filter((job) => keyOf(job.function_category, job.location_id) === key).map(segmentOf),
    ),
  );
  const chargesAt = keys.map((key) =>
    charges.filter((cell) => keyOf(cell.category, cell.locationId) === key),
  );
  const nothing = (amounts: number[], kind: RightKind) =>
    hasRight(rights[kind]) ? amounts : amounts.map(() => 0);
  const split = (kind: RightKind) => {
    const field = kind === 'hours' ? 'hours' : 'cents';
    return splitBalance(
      rights[kind],
      grants.map((grant) => grant[kind].amount),
      nothing(
        chargesAt.map((cells) => total(cells.map((cell) => cell.used))[field]),
        kind,
      ),
      nothing(
        chargesAt.map((cells) => total(cells.map((cell) => cell.planned))[field]),
        kind,
      ),
    );
  };
  const [hours, money] = [split('hours'), split('money')];
  return [...places.values()].flatMap((place, index) => {
    const [ownHours, ownMoney] = [hours[index], money[index]];
    return ownHours && ownMoney ? [{ ...place, hours: ownHours, money: ownMoney }] : [];
  });
}

function isOnePlace(first: JobRow, jobs: readonly JobRow[], charges: readonly ChargeCell[]): boolean {
  const { function_category: category, location_id: locationId } = first;
  return (
    jobs.every((job) => job.function_category === category && job.location_id === locationId) &&
    charges.every(
      (cell) => (cell.category === category && cell.locationId === locationId) || !isCharged(cell),
    )
  );
}

/** What is used stays where it was used; what is granted, left or too much is divided by what each job gives and left. */
function splitBalance(
  whole: Balance,
  grants: readonly (number | null)[],
  used: readonly number[],
  planned: readonly number[],
): Balance[] {
  const weights = grants.map((grant) => grant ?? 0);
  const granted = divideInProportion(whole.granted ?? 0, weights);
  const carriedIn = divideInProportion(whole.carriedIn, weights);
  const left = granted.map((grant, index) => grant + (carriedIn[index] ?? 0) - (used[index] ?? 0));
  const unused = left.map((amount) => Math.max(0, amount));
  const tooMuch = left.map((amount) => Math.max(0, -amount));
  const divided = {
    remaining: divideInProportion(whole.remaining ?? 0, unused),
    toChoose: divideInProportion(whole.toChoose ?? 0, unused),
    carriedOut: divideInProportion(whole.carriedOut, unused),
    lapsing: divideInProportion(whole.lapsing ?? 0, unused),
    overspent: divideInProportion(whole.overspent ?? 0, tooMuch),
  };
  return grants.map((grant, index) => {
    const defined = <Amount>(amount: Amount) =>
      grant === null && (carriedIn[index] ?? 0) === 0 && whole.granted === null ? null : amount;
    return {
      granted:
        whole.granted === null || (grant === null && granted[index] === 0) ? null : (granted[index] ?? 0),
      carriedIn: carriedIn[index] ?? 0,
      used: used[index] ?? 0,
      planned: planned[index] ?? 0,
      remaining: defined(divided.remaining[index] ?? 0),
      toChoose: defined(divided.toChoose[index] ?? 0),
      carriedOut: divided.carriedOut[index] ?? 0,
      lapsing: defined(divided.lapsing[index] ?? 0),
      overspent: defined(divided.overspent[index] ?? 0),
    };
  });
}

export function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
