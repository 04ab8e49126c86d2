import { LEARNING_KINDS, type LearningKind } from '~/app/domain/activities';
import type { SchoolStory } from '../story';
import { type Draft, halfHours } from './draft';
import type { Presence } from './presence';

/** How the hours that were spent divide over 70:20:10, per school year: towards the guideline. */
const REALISED: Readonly<Record<number, Record<LearningKind, number>>> = {
  2022: { work: 0.385, social: 0.255, formal: 0.36 },
  2023: { work: 0.425, social: 0.25, formal: 0.325 },
  2024: { work: 0.475, social: 0.25, formal: 0.275 },
  2025: { work: 0.515, social: 0.245, formal: 0.24 },
};
const LEAST = 0.35;
const MOST = 2.2;
const SHORTEST = 1.5;

/** Makes what teams do together longer or shorter, so that the school's year adds up to what its story tells. */
export function calibrate(
  school: SchoolStory,
  year: number,
  people: readonly Presence[],
  drafts: readonly Draft[],
): void {
  const fteYears = people.reduce((total, who) => total + (who.guest ? 0 : who.fteYears), 0);
  const wanted = (school.hoursPerFullTime[year] ?? 0) * fteYears;
  for (const kind of LEARNING_KINDS) {
    const done = drafts.filter((draft) => draft.kind === kind && !draft.cancelled);
    const elastic = hoursOf(done.filter((draft) => draft.elastic));
    const fixed = hoursOf(done.filter((draft) => !draft.elastic));
    if (elastic === 0) continue;
    const target = wanted * (REALISED[year]?.[kind] ?? 0) - fixed;
    const factor = Math.min(MOST, Math.max(LEAST, target / elastic));
    for (const draft of done) {
      if (!draft.elastic) continue;
      draft.hours = Math.max(SHORTEST, halfHours(draft.hours * factor));
      if (draft.chargedHours !== undefined) draft.chargedHours = halfHours(draft.hours / 3);
    }
  }
}

const hoursOf = (drafts: readonly Draft[]) => drafts.reduce((total, draft) => total + draft.hours, 0);
