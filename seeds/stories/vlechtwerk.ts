import type { SchoolStory } from '~/seeds/support/story';
import { elzenkamp } from './schools/elzenkamp';
import { merelbroek } from './schools/merelbroek';
import { oosterwade } from './schools/oosterwade';

/** The board of the demo. It, its number, its schools, places and people are invented; BRINs from 99 are not in use. */
export const VLECHTWERK = {
  number: '41297',
  name: 'Stichting Vlechtwerk, voortgezet onderwijs',
  mailDomain: 'vlechtwerk.example',
} as const;

/** The day on which the demo stands still. */
export const DEMO_TODAY = '2026-03-16';

/** Who came after this list is not known yet. */
export const LAST_STAFF_LIST = '2026-02-01';

/** First years of the four school years; the last one is running. */
export const STORY_YEARS = [2022, 2023, 2024, 2025] as const;

/** In the order of writing: the school of the board's own office first, because it has the leader of the others. */
export const SCHOOLS: readonly SchoolStory[] = [oosterwade, merelbroek, elzenkamp];
