import { addDays, type IsoDate, monthOf, yearOf } from '~/app/domain/dates';
import type { FunctionCategory } from '~/app/domain/people';
import { Deck, Random } from '../random';
import type { NamedPerson, PostStory, SchoolStory, TeamStory } from '../story';
import { career, type Span, type Start } from './careers';
import type { StoryJob, StoryPerson } from './people';
import { endOf } from './people';
import { PersonMaker } from './person-maker';

/** Packs whose means are the mean job sizes of the sector: 0.80 of teachers, 0.76 of support staff (digest 2.7). */
const SIZES: Record<FunctionCategory, readonly number[]> = {
  teacher: [
    1, 1, 1, 1, 1, 1, 0.92, 0.92, 0.88, 0.84, 0.84, 0.8, 0.8, 0.8, 0.8, 0.76, 0.72, 0.64, 0.6, 0.52, 0.44,
  ],
  support: [1, 1, 1, 0.9, 0.9, 0.8, 0.8, 0.8, 0.8, 0.7, 0.6, 0.6, 0.55, 0.5],
  management: [1, 1, 1, 0.9],
  other: [0.6],
};
const OLDEST_HIRING = 1994;
const TEMPORARY_ON_START = 0.85;
const NEW_STARTER = 0.5;

/** Everybody who works at the schools of the story in its years, and all their jobs. */
export function buildStaff(
  schools: readonly SchoolStory[],
  mailDomain: string,
  span: Span,
  story = '',
): StoryJob[] {
  const named = schools.flatMap((school) => school.posts.flatMap((post) => post.named ?? []));
  const people = new PersonMaker(mailDomain, named, story);
  return schools.flatMap((school) => schoolJobs(school, people, span));
}

function schoolJobs(school: SchoolStory, people: PersonMaker, span: Span): StoryJob[] {
  const sizes = Object.fromEntries(
    Object.keys(SIZES).map((category) => [category, sizesOf(school, category as FunctionCategory)]),
  ) as Record<FunctionCategory, Deck<number>>;
  let dealt = 0;
  const jobs = school.posts.flatMap((post, index) =>
    Array.from({ length: post.count }, (_, place) => {
      const random = new Random(`post ${school.brin} ${index} ${place}`);
      const team = post.teams[dealt++ % post.teams.length] ?? '';
      const given = post.named?.[place];
      if (given) return namedJobs(school, post, given, people, team);
      const fte = post.fte ?? sizes[post.category].draw();
      return holders(random, school, post, { team, fte }, people, span);
    }).flat(),
  );
  for (const team of school.teams) joinProject(school, team, jobs);
  return jobs;
}

/** Teachers who stay are asked for a project. */
function joinProject(school: SchoolStory, team: TeamStory, jobs: readonly StoryJob[]): void {
  const asked = jobs.filter(
    (job) =>
      job.category === 'teacher' &&
      job.number === '1' &&
      endOf(job) === null &&
      !job.alsoIn.includes(team.name),
  );
  const random = new Random(`project ${school.brin} ${team.name}`);
  for (const job of random.shuffle(asked).slice(0, team.members ?? 0))
    job.alsoIn = [...job.alsoIn, team.name];
}

/** As many sizes as there are posts, spread evenly over the pack, so that small schools keep its mean as well. */
function sizesOf(school: SchoolStory, category: FunctionCategory): Deck<number> {
  const count = school.posts
    .filter((post) => post.category === category && post.fte === undefined)
    .reduce((total, post) => total + post.count - (post.named?.length ?? 0), 0);
  const pack = SIZES[category].toSorted((a, b) => b - a);
  const spread = Array.from(
    { length: Math.max(1, count) },
    (_, place) => pack[Math.floor(((place + 0.5) / Math.max(1, count)) * pack.length)] ?? 1,
  );
  return new Deck(new Random(`sizes ${school.brin} ${category}`), spread);
}

function namedJobs(
  school: SchoolStory,
  post: PostStory,
  given: NamedPerson,
  people: PersonMaker,
  dealtTeam: string,
): StoryJob[] {
  const person = people.named(given);
  const from = `${2022 - Math.min(given.experience, 9)}-08-01`;
  const scale = given.scale ?? post.scales[0] ?? '';
  const first: StoryJob = {
    ...jobOf(school.brin, post, person),
    alsoIn: [...(post.alsoIn ?? []), ...(given.alsoIn ?? [])],
    periods: [
      { from, to: null, fte: given.fte, contract: 'permanent', scale, team: given.team ?? dealtTeam },
    ],
  };
  if (!given.second) return [first];
  const { second } = given;
  return [
    first,
    {
      person,
      brin: second.brin ?? school.brin,
      number: '2',
      functionName: second.functionName,
      category: second.category,
      location: second.location,
      alsoIn: [],
      leaderOf: () => second.leader,
      periods: [
        { from, to: null, fte: second.fte, contract: 'permanent', scale: second.scale, team: second.team },
      ],
    },
  ];
}

/** One person after the other in the same post, now and then with some weeks between. */
function holders(
  random: Random,
  school: SchoolStory,
  post: PostStory,
  dealt: { team: string; fte: number },
  people: PersonMaker,
  span: Span,
): StoryJob[] {
  const jobs: StoryJob[] = [];
  let hired: IsoDate | null = hiredBefore(random, post, span);
  while (hired !== null && hired <= span.today) {
    const scale = jobs.length > 0 ? (post.scales[0] ?? '') : random.pick(post.scales);
    const isNew = hired >= `${span.firstYear}-08-01`;
    const start: Start = {
      from: hired,
      fte: dealt.fte,
      contract: post.contract ?? (isNew && random.chance(TEMPORARY_ON_START) ? 'temporary' : 'permanent'),
      scale,
      team: dealt.team,
    };
    const periods = career(random, start, span, {
      leave: true,
      change: post.fte === undefined,
      teams: post.leaderByTeam ? post.teams : [],
    });
    const person = people.make(post.category, scale, experienceOf(random, post, hired, isNew, span));
    const job = { ...jobOf(school.brin, post, person), periods };
    jobs.push(job);
    const end = endOf(job);
    hired = end === null ? null : successorStarts(random, end);
  }
  return jobs;
}

function jobOf(brin: string, post: PostStory, person: StoryPerson): Omit<StoryJob, 'periods'> {
  return {
    person,
    brin,
    number: '1',
    functionName: post.functionName,
    category: post.category,
    location: post.location,
    alsoIn: post.alsoIn ?? [],
    leaderOf: (team) => post.leaderByTeam?.[team] ?? post.leader ?? null,
  };
}

function hiredBefore(random: Random, post: PostStory, span: Span): IsoDate {
  if (post.contract) return `${span.firstYear}-08-01`;
  const year = Math.max(OLDEST_HIRING, span.firstYear - Math.floor(random.next() ** 1.6 * 28));
  return random.chance(0.8) || year === span.firstYear ? `${year}-08-01` : `${year}-01-01`;
}

function experienceOf(random: Random, post: PostStory, hired: IsoDate, isNew: boolean, span: Span): number {
  const since = span.firstYear - yearOf(hired);
  if (post.contract === 'trainee') return since;
  if (!isNew) return since + (random.chance(0.6) ? 0 : random.whole(1, 10));
  return since + (random.chance(NEW_STARTER) ? random.whole(0, 1) : random.whole(3, 18));
}

function successorStarts(random: Random, end: IsoDate): IsoDate {
  const next = addDays(end, 1);
  if (monthOf(next) === 8 || random.chance(0.6)) return next;
  const month = monthOf(next) + 1;
  return `${yearOf(next)}-${String(month).padStart(2, '0')}-01`;
}
