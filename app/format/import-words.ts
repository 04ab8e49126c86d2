/** What is imported, as it stands in the address and on screen. */
export const IMPORT_KIND_WORDS = {
  staff: { slug: 'personeel', list: 'personeelslijst', title: 'Personeelslijst inlezen' },
  activities: { slug: 'activiteiten', list: 'activiteitenlijst', title: 'Activiteiten inlezen' },
} as const;

export type ImportKindWord = keyof typeof IMPORT_KIND_WORDS;

export const IMPORT_STATUS_WORDS = {
  draft: 'nog niet ingelezen',
  committed: 'ingelezen',
  undone: 'ongedaan gemaakt',
} as const;

export const OUTCOME_WORDS = {
  created: 'nieuw',
  changed: 'gewijzigd',
  ended: 'uit dienst',
  unchanged: 'ongewijzigd',
  notInFile: 'niet in dit bestand',
} as const;

interface Counts {
  created: number;
  changed: number;
  ended: number;
  errors: number;
}

const WHOLE = new Intl.NumberFormat('nl-NL');

/** What an import did: `12 nieuw, 340 gewijzigd, 3 uit dienst`; in activities nobody leaves. */
export function countsText({ created, changed, ended }: Counts, kind: ImportKindWord): string {
  const text = `${WHOLE.format(created)} nieuw, ${WHOLE.format(changed)} gewijzigd`;
  return kind === 'staff' ? `${text}, ${WHOLE.format(ended)} uit dienst` : text;
}

/** What a file would do, in one sentence: `12 nieuw, 340 gewijzigd, 3 uit dienst, 5 fout.` */
export function checkSentence(counts: Counts, kind: ImportKindWord): string {
  const errors = counts.errors > 0 ? `${WHOLE.format(counts.errors)} fout` : 'geen fouten';
  return `${countsText(counts, kind)}, ${errors}.`;
}

/** What may be uploaded; the reader itself holds to it. */
export const IMPORT_FILE_LIMIT = '10 MB';
