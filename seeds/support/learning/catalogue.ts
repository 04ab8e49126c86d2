import type { SchoolYear } from '~/app/domain/school-year';
import { Random } from '../random';
import type { ActivityStory, Audience, SchoolStory } from '../story';
import { halfHours } from './draft';
import type { Presence } from './presence';

/** An activity of the story with the theme it belongs to and the attention that has in a year. */
export interface Offer extends ActivityStory {
  theme: string | null;
  weight: number;
}

export function offers(school: SchoolStory, year: SchoolYear): Offer[] {
  return school.themes.flatMap(({ theme, weight }) =>
    theme.activities.map((activity) => ({
      ...activity,
      theme: theme.name,
      weight: weight[year.first] ?? 0,
    })),
  );
}

export function audiencesOf(who: Presence): Audience[] {
  if (who.category === 'other') return ['support'];
  return who.starter ? ['teacher', 'starter'] : [who.category];
}

export function isFor(offer: ActivityStory, who: Presence): boolean {
  if (!audiencesOf(who).some((audience) => offer.for.includes(audience))) return false;
  return (
    !offer.functions ||
    offer.functions.some((part) => who.functionName.toLowerCase().includes(part.toLowerCase()))
  );
}

/** The same course takes as long and costs as much for everybody in a school year. */
export function fixedTerms(title: string, offer: ActivityStory, year: SchoolYear) {
  const random = new Random(`terms ${year.label} ${title}`);
  const [low, high] = offer.euros ?? [0, 0];
  return {
    hours: halfHours(random.between(...offer.hours)),
    euros: Math.round(random.between(low, high) / 5) * 5,
  };
}
