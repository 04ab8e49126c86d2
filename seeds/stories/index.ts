import type { BoardStory } from '~/seeds/support/story';
import { DE_WEIDE } from './de-weide';
import { PERSONAS } from './personas';
import { SCHOOLS, VLECHTWERK } from './vlechtwerk';

/** The boards of the demo; the first one is that of the story, the others stand beside it. */
export const BOARDS: readonly BoardStory[] = [
  { ...VLECHTWERK, sector: 'VO', schools: SCHOOLS, personas: PERSONAS },
  DE_WEIDE,
];
