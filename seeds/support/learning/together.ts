import type { LearningKind } from '~/app/domain/activities';
import type { IsoDate } from '~/app/domain/dates';
import type { SchoolYear } from '~/app/domain/school-year';
import { dayAlong } from '../calendar';
import { Deck, Random } from '../random';
import { existsIn, type SchoolStory, type TeamStory } from '../story';
import { fixedTerms, isFor, type Offer, offers } from './catalogue';
import { type Draft, halfHours } from './draft';
import type { Presence } from './presence';

/** How often a team or group takes up one more of each kind in a year. */
const TEAM_KINDS: readonly [LearningKind, number][] = [
  ['work', 1],
  ['work', 0.5],
  ['social', 0.95],
  ['formal', 0.95],
];
const GROUP_KINDS: readonly [LearningKind, number][] = [
  ['work', 1],
  ['social', 0.6],
];
const PROJECT_KINDS: readonly [LearningKind, number][] = [['work', 1]];
const JOINS = 0.85;
/** Some pull the cart, some drop by. */
const PARTS = [0.75, 1, 1, 1, 1.25];
const UNDATED = 0.12;
const CONSENTS = 0.05;
const FEWEST = 2;
const PLACES = [0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95];

/** What teams and subject groups do together in a year, assigned by the school. */
export function together(school: SchoolStory, year: SchoolYear, people: readonly Presence[]): Draft[] {
  const all = offers(school, year).filter((offer) => offer.weight > 0);
  const days = spreadOverYear(school, year);
  const teams = school.teams.filter((team) => existsIn(team, year.first));
  return teams.flatMap((team) => {
    const random = new Random(`together ${school.brin} ${team.name} ${year.label}`);
    const main = people.filter((who) => who.team === team.name);
    const group = people.filter((who) => who.groups.includes(team.name));
    if (team.kind === 'project-team') {
      const about = all.filter((offer) => offer.theme === team.theme);
      return plan(random, days, about, 'team', PROJECT_KINDS, team, group, year);
    }
    return [
      ...plan(random, days, all, 'team', TEAM_KINDS, team, main, year),
      ...plan(random, days, all, 'subject-group', GROUP_KINDS, team, group, year),
    ];
  });
}

type Days = Readonly<Record<LearningKind, Deck<IsoDate>>>;

/** Evenly over the year for each kind, so that no calendar year has most of the learning by chance. */
function spreadOverYear(school: SchoolStory, year: SchoolYear): Days {
  const deck = (kind: LearningKind) =>
    new Deck(
      new Random(`days ${school.brin} ${kind} ${year.label}`),
      PLACES.map((place) => dayAlong(year, place)),
    );
  return { work: deck('work'), social: deck('social'), formal: deck('formal') };
}

function plan(
  random: Random,
  days: Days,
  all: readonly Offer[],
  by: 'team' | 'subject-group',
  kinds: readonly [LearningKind, number][],
  team: TeamStory,
  members: readonly Presence[],
  year: SchoolYear,
): Draft[] {
  const drafts: Draft[] = [];
  const taken = new Set<string>();
  for (const [kind, often] of kinds) {
    if (!random.chance(often) || members.length < FEWEST) continue;
    const fitting = all.filter(
      (offer) => offer.by === by && offer.kind === kind && !taken.has(offer.title) && suits(offer, members),
    );
    const offer = random.weighted(fitting, (each) => each.weight);
    if (!offer) continue;
    taken.add(offer.title);
    drafts.push(...joined(random, days, offer, team, members, year));
  }
  return drafts;
}

/** Most of them are meant. */
const suits = (offer: Offer, members: readonly Presence[]) =>
  members.filter((who) => isFor(offer, who)).length * 2 > members.length;

function joined(
  random: Random,
  days: Days,
  offer: Offer,
  team: TeamStory,
  members: readonly Presence[],
  year: SchoolYear,
): Draft[] {
  const title = offer.title
    .replace('{team}', inSentence(team.name))
    .replace('{vak}', team.name.replace(/^(Vakgroep|Sectie) /, ''));
  const terms = fixedTerms(title, offer, year);
  const heldOn = random.chance(UNDATED) ? null : days[offer.kind].draw();
  return members
    .filter((who) => isFor(offer, who) && random.chance(JOINS))
    .filter((who) => heldOn === null || (who.from <= heldOn && heldOn <= who.to))
    .map((who) => {
      const part = offer.kind === 'formal' ? 1 : random.pick(PARTS);
      const consents = !who.guest && random.chance(CONSENTS);
      const hours = halfHours(terms.hours * part * (team.pace ?? 1));
      return {
        who,
        title,
        theme: offer.theme,
        kind: offer.kind,
        cao: offer.cao,
        initiative: 'assigned',
        heldOn,
        hours,
        euros: terms.euros,
        elastic: true,
        ...(consents ? { chargedHours: halfHours(hours / 3), chargedEuros: 0 } : {}),
      };
    });
}

const inSentence = (name: string) => name.slice(0, 1).toLowerCase() + name.slice(1);
