import type { StandIn } from '~/app/domain/access';
import { formatDate } from './dates';

/** "Je vervangt Karin de Wit tot en met 12 apr 2026." */
export const standInSentences = (standIns: readonly StandIn[] | undefined): string[] =>
  (standIns ?? []).map(({ leader, until }) => `Je vervangt ${leader} tot en met ${formatDate(until)}.`);
