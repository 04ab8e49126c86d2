import type { IsoDate } from '~/app/domain/dates';
import type { CareerPhase, ContractType, EducationLevel, FunctionCategory } from '~/app/domain/people';
import type { PersonName } from './names';

export interface StoryPerson {
  number: string;
  name: PersonName;
  email: string;
  education: EducationLevel;
  /** Years of work on 1 August 2022; below zero for who began later. */
  experience: number;
  /** Of a named person. */
  key: string | null;
  uses: Readonly<Record<number, number>> | null;
}

/** A stretch of a job in which nothing changed; `to` is included, null is open. */
export interface JobPeriod {
  from: IsoDate;
  to: IsoDate | null;
  fte: number;
  contract: ContractType;
  scale: string;
  team: string;
}

export interface StoryJob {
  person: StoryPerson;
  brin: string;
  number: string;
  functionName: string;
  category: FunctionCategory;
  location: string;
  alsoIn: readonly string[];
  leaderOf: (team: string) => string | null;
  periods: JobPeriod[];
}

export const startOf = (job: StoryJob): IsoDate => job.periods[0]?.from ?? '';
export const endOf = (job: StoryJob): IsoDate | null => job.periods.at(-1)?.to ?? null;

/** The stretch that holds on a day, or the last one before it. */
export function periodOn(job: StoryJob, day: IsoDate): JobPeriod | undefined {
  return job.periods.findLast((period) => period.from <= day);
}

/** Since when size, contract and scale are what they are on a day; another team leaves a job as it is. */
export function unchangedSince(job: StoryJob, day: IsoDate): IsoDate {
  const until = job.periods.filter((period) => period.from <= day);
  let since = until.at(-1);
  for (const period of until.toReversed()) {
    if (
      !since ||
      period.fte !== since.fte ||
      period.contract !== since.contract ||
      period.scale !== since.scale
    )
      break;
    since = period;
  }
  return since?.from ?? startOf(job);
}

const FIRST_AUGUST_OF = 2022;
const STARTER_YEARS = 3;
const DEVELOPING_YEARS = 10;
const EXPERIENCED_YEARS = 25;

export function yearsOfWork(person: StoryPerson, schoolYear: number): number {
  return person.experience + schoolYear - FIRST_AUGUST_OF;
}

export function careerPhase(person: StoryPerson, schoolYear: number): CareerPhase {
  const years = yearsOfWork(person, schoolYear);
  if (years < STARTER_YEARS) return 'starter';
  if (years < DEVELOPING_YEARS) return 'developing';
  return years < EXPERIENCED_YEARS ? 'experienced' : 'senior';
}
