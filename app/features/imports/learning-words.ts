import type { CaoKind, LearningKind } from '~/app/domain/activities';
import { normalise } from './normalise';

/** Digest 1.9: the CAO kind that usually goes with a part of 70:20:10, and the other way round. */
const USUAL_LEARNING: Record<CaoKind, LearningKind> = {
  training: 'formal',
  reflection: 'social',
  network: 'work',
  literature: 'formal',
  other: 'work',
};
const USUAL_CAO: Record<LearningKind, CaoKind> = { formal: 'training', social: 'reflection', work: 'other' };

const TITLE_WORDS: [RegExp, LearningKind, CaoKind][] = [
  [/literatuur|zelfstudie|vakblad|lezen|boek\b|boeken|artikel|podcast/, 'formal', 'literature'],
  [
    /intervisie|coach|lesbezoek|collegiale|feedback|lesson study|leergemeenschap|plg\b|reflect|mentorgesprek|supervisie|video interactie/,
    'social',
    'reflection',
  ],
  [/netwerk|vereniging|vakinhoudelijke kring|docentennetwerk/, 'work', 'network'],
  [
    /project|innovatie|stage|ontwikkelgroep|werkgroep|pilot|lesmateriaal|schaduw|meelopen|taakverbreding/,
    'work',
    'other',
  ],
  [
    /cursus|training|opleiding|scholing|workshop|studiedag|master|conferentie|congres|e learning|module|symposium|webinar|bhv|ehbo|leergang|post hbo/,
    'formal',
    'training',
  ],
];

/** What is not told about a kind, from what is told, else from the words of the title; null when nothing says it. */
export function usualKinds(
  title: string,
  learningKind: LearningKind | undefined,
  caoKind: CaoKind | undefined,
): { learningKind: LearningKind; caoKind: CaoKind; guessed: boolean } {
  if (learningKind && caoKind) return { learningKind, caoKind, guessed: false };
  if (caoKind) return { learningKind: USUAL_LEARNING[caoKind], caoKind, guessed: false };
  const text = normalise(title);
  const words = TITLE_WORDS.find(([pattern]) => pattern.test(text));
  if (learningKind) {
    const fits = words && words[1] === learningKind ? words[2] : USUAL_CAO[learningKind];
    return { learningKind, caoKind: fits, guessed: false };
  }
  if (words) return { learningKind: words[1], caoKind: words[2], guessed: true };
  return { learningKind: 'formal', caoKind: 'training', guessed: true };
}
