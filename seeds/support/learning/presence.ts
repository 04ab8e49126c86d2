import { type IsoDate, overlap, type Period } from '~/app/domain/dates';
import type { FunctionCategory, Sector } from '~/app/domain/people';
import type { SchoolYear } from '~/app/domain/school-year';
import { monthsIn } from '~/app/domain/year-part';
import { endOf, periodOn, type StoryJob, type StoryPerson, startOf, yearsOfWork } from '../staff/people';

type ByCategory = Record<FunctionCategory, number>;

/** What a full-time job gives, as people plan with it. */
const FULL: Readonly<Record<'VO' | 'PO', { hours: ByCategory; euros: ByCategory }>> = {
  VO: {
    hours: { teacher: 83, support: 40, management: 83, other: 0 },
    euros: { teacher: 600, support: 600, management: 600, other: 0 },
  },
  PO: {
    hours: { teacher: 83, support: 83, management: 60, other: 0 },
    euros: { teacher: 500, support: 500, management: 3000, other: 0 },
  },
};
const MONTHS = 12;
const STARTER_YEARS = 3;

/** One person at one school in one school year, as far as learning is concerned. */
export interface Presence {
  person: StoryPerson;
  category: FunctionCategory;
  functionName: string;
  /** The subject of a teacher. */
  subject: string | null;
  from: IsoDate;
  to: IsoDate;
  team: string;
  groups: readonly string[];
  starter: boolean;
  guest: boolean;
  /** Full-time jobs over the year: 0.8 for half a year is 0.4. */
  fteYears: number;
  fte: number;
  /** What the basic right comes to. */
  rightHours: number;
  rightEuros: number;
}

/** Everybody with a job at the school in that year, by number. */
export function presences(jobs: readonly StoryJob[], year: SchoolYear, sector: Sector = 'VO'): Presence[] {
  const byPerson = new Map<StoryPerson, StoryJob[]>();
  for (const job of jobs) {
    if (!overlap(year, { start: startOf(job), end: endOf(job) })) continue;
    byPerson.set(job.person, [...(byPerson.get(job.person) ?? []), job]);
  }
  return [...byPerson.values()].map((held) => presence(held, year, FULL[sector === 'PO' ? 'PO' : 'VO']));
}

function presence(jobs: readonly StoryJob[], year: SchoolYear, full: (typeof FULL)['VO']): Presence {
  const sized = jobs.map((job) => ({ job, ...amounts(job, year) }));
  const main = sized.toSorted((a, b) => b.fteYears - a.fteYears)[0] as (typeof sized)[number];
  const { job } = main;
  const during = overlap(year, { start: startOf(job), end: endOf(job) }) ?? year;
  const period = periodOn(job, during.start);
  const guest = period?.contract !== 'permanent' && period?.contract !== 'temporary';
  const total = (of: (each: (typeof sized)[number]) => number) =>
    sized.reduce((added, each) => added + of(each), 0);
  return {
    person: job.person,
    category: job.category,
    functionName: job.functionName,
    subject: /^docent (.+?)( \(.*\))?$/.exec(job.functionName)?.[1] ?? null,
    from: during.start,
    to: during.end,
    team: period?.team ?? '',
    groups: job.alsoIn,
    starter: job.category === 'teacher' && !guest && yearsOfWork(job.person, year.first) < STARTER_YEARS,
    guest,
    fteYears: total((each) => each.fteYears),
    fte: period?.fte ?? 0,
    rightHours: guest ? 0 : total((each) => each.fteYears * full.hours[each.job.category]),
    rightEuros: guest ? 0 : total((each) => each.fteYears * full.euros[each.job.category]),
  };
}

function amounts(job: StoryJob, year: SchoolYear): { fteYears: number } {
  let fteYears = 0;
  for (const period of job.periods) {
    const part = overlap(year, { start: period.from, end: period.to });
    if (part) fteYears += period.fte * shareOf(year, part);
  }
  return { fteYears };
}

function shareOf(year: SchoolYear, part: Period): number {
  const whole = part.start === year.start && part.end === year.end;
  return whole ? 1 : monthsIn(part).toNumber() / MONTHS;
}
