import type { JobSegment } from '~/app/domain/basic-right';
import { earlier, type IsoDate, later } from '~/app/domain/dates';
import { groupBy } from '~/app/domain/maps';
import { withoutRightNothingUsed } from '~/app/domain/no-right';
import {
  type Amounts,
  type PersonRights,
  type PersonYear,
  personRights,
  rightsChain,
} from '~/app/domain/person-rights';
import { isCharged, type PlacedRight, splitRights } from '~/app/domain/right-split';
import type { RightsYear } from '~/app/domain/rights-year';
import { SchoolYear } from '~/app/domain/school-year';
import type { JobRow, MembershipRow } from './people-queries.server';
import { postedKey, postedRights } from './posted-rights';
import type { SchoolRows } from './school-rows.server';
import type { ChargeCell } from './year-sums';

export type { Balance, PlacedRight as RightsCellOf } from '~/app/domain/right-split';

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
  readonly cells: readonly PlacedRight[];
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
      // Sums over categories and over locations equal the person's.
      cells: splitRights(rightsYear, jobs.map(placedJob), rights, charges),
    };
  });
}

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

const placedJob = (job: JobRow) => ({ ...segmentOf(job), locationId: job.location_id });

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
