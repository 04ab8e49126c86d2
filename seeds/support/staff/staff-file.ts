import { addDays, type IsoDate } from '~/app/domain/dates';
import { SchoolYear } from '~/app/domain/school-year';
import { existsIn, type TeamStory } from '../story';
import { careerPhase, endOf, periodOn, type StoryJob, startOf, unchangedSince } from './people';

const CATEGORIES = { teacher: 'OP', support: 'OOP', management: 'directie', other: 'overig' } as const;
const CONTRACTS = {
  permanent: 'vast',
  temporary: 'tijdelijk',
  hired: 'ZZP',
  agency: 'uitzendkracht',
  trainee: 'LIO',
} as const;
export const EDUCATION = {
  none: 'geen',
  'mbo-1': 'mbo 1',
  'mbo-2': 'mbo 2',
  'mbo-3': 'mbo 3',
  'mbo-4': 'mbo 4',
  'hbo-bachelor': 'hbo bachelor',
  master: 'master',
  doctorate: 'gepromoveerd',
} as const;
const PHASES = {
  starter: 'starter',
  developing: 'in ontwikkeling',
  experienced: 'ervaren',
  senior: 'senior',
} as const;

export type SheetLine = Record<string, string | number | null>;

/** The staff list of a school as its HR system would export it on a day. */
export function staffFile(
  jobs: readonly StoryJob[],
  teams: readonly TeamStory[],
  numberOf: (key: string) => string | null,
  on: IsoDate,
  previous: IsoDate | null,
): SheetLine[] {
  const schoolYear = SchoolYear.of(on).first;
  return jobs
    .filter((job) => startOf(job) <= on && endsAfter(job, previous ?? addDays(on, -1)))
    .map((job) => line(job, teams, numberOf, on, schoolYear));
}

const endsAfter = (job: StoryJob, day: IsoDate) => (endOf(job) ?? '9999-12-31') >= day;

function line(
  job: StoryJob,
  teams: readonly TeamStory[],
  numberOf: (key: string) => string | null,
  on: IsoDate,
  schoolYear: number,
): SheetLine {
  const period = periodOn(job, on);
  const { person } = job;
  const leader = job.leaderOf(period?.team ?? '');
  const end = endOf(job);
  const known = end !== null && (end <= on || period?.contract === 'trainee');
  return {
    Personeelsnummer: person.number,
    Voornaam: person.name.first,
    Tussenvoegsel: person.name.infix,
    Achternaam: person.name.last,
    'E-mail': person.email,
    Functie: job.functionName,
    Functiecategorie: CATEGORIES[job.category],
    Betrekkingsomvang: period?.fte ?? null,
    Schaal: period?.scale ?? '',
    Contractvorm: CONTRACTS[period?.contract ?? 'permanent'],
    Begindatum: unchangedSince(job, on),
    Einddatum: known ? end : null,
    Dienstverbandnummer: job.number,
    Vestiging: job.location,
    Teams: [period?.team ?? '', ...job.alsoIn].filter((name) => exists(teams, name, schoolYear)).join('; '),
    Leidinggevende: leader === null ? null : numberOf(leader),
    Opleidingsniveau: EDUCATION[person.education],
    Loopbaanfase: PHASES[careerPhase(person, schoolYear)],
  };
}

function exists(teams: readonly TeamStory[], name: string, schoolYear: number): boolean {
  const team = teams.find((each) => each.name === name);
  if (!team) throw new Error(`The story has no team ${name}`);
  return existsIn(team, schoolYear);
}
