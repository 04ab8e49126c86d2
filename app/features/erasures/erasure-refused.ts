export type ErasureRefusal = 'unknown' | 'already-erased' | 'running-job' | 'last-administrator';

/** Thrown before anything is written. */
export class ErasureRefused extends Error {
  constructor(readonly refusal: ErasureRefusal) {
    super(`Refused: ${refusal}`);
  }
}

export const ERASURE_SENTENCES: Record<ErasureRefusal, string> = {
  unknown: 'Deze medewerker is er niet. Er is niets gewist.',
  'already-erased': 'De gegevens van deze medewerker zijn al gewist.',
  'running-job':
    'Deze medewerker heeft nog een dienstverband. Geef eerst de einddatum door in de personeelslijst; na die dag kun je wissen. Er is niets gewist.',
  'last-administrator':
    'Dit is de laatste beheerder van het hele bestuur. Maak eerst iemand anders beheerder. Er is niets gewist.',
};
