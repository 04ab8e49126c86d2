import type { LearningKind } from '~/app/domain/activities';
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
const MOST = 2.4;
const SHORTEST = 1.5;
/** What courses and colleagues can't make up, work at the workplace does. */
const LAST_MAKES_UP: readonly LearningKind[] = ['formal', 'social', 'work'];
/** Months of a school year before and after New Year. */
const HALVES = [
  { holds: (draft: Draft, year: number) => draft.heldOn?.startsWith(`${year}-`), share: 5 / 12 },
  { holds: (draft: Draft, year: number) => draft.heldOn?.startsWith(`${year + 1}-`), share: 7 / 12 },
] as const;

/** Makes what teams do together longer or shorter, so that both halves of the year add up to what the story tells. */
export function calibrate(
  school: SchoolStory,
  year: number,
  people: readonly Presence[],
  drafts: readonly Draft[],
): void {
  const fteYears = people.reduce((total, who) => total + (who.guest ? 0 : who.fteYears), 0);
  const wanted = (school.hoursPerFullTime[year] ?? 0) * fteYears;
  for (const half of HALVES) {
    let short = 0;
    for (const kind of LAST_MAKES_UP) {
      const done = drafts.filter((draft) => draft.kind === kind && !draft.cancelled);
      const undated = hoursOf(done.filter((draft) => draft.heldOn === null)) * half.share;
      const inHalf = done.filter((draft) => half.holds(draft, year));
      const elastic = inHalf.filter((draft) => draft.elastic);
      const target = wanted * (REALISED[year]?.[kind] ?? 0) * half.share - undated;
      stretch(elastic, target + short - (hoursOf(inHalf) - hoursOf(elastic)));
      short += target - hoursOf(inHalf);
    }
  }
}

function stretch(drafts: readonly Draft[], wanted: number): void {
  if (drafts.length === 0) return;
  const factor = Math.min(MOST, Math.max(LEAST, wanted / hoursOf(drafts)));
  for (const draft of drafts) {
    draft.hours = Math.max(SHORTEST, halfHours(draft.hours * factor));
    if (draft.chargedHours !== undefined) draft.chargedHours = halfHours(draft.hours / 3);
  }
}

const hoursOf = (drafts: readonly Draft[]) => drafts.reduce((total, draft) => total + draft.hours, 0);
