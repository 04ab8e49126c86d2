import type { OtherRightName } from '~/db/tables';

/** Other rights of the agreement, in the order in which they are told. */
export const OTHER_RIGHTS = ['development-time', 'choice-hours'] as const satisfies OtherRightName[];

export const OTHER_RIGHT_WORDS: Record<OtherRightName, string> = {
  'development-time': 'ontwikkeltijd',
  'choice-hours': 'keuzebudget',
};

export const NOTE_KINDS = ['grant', 'use'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

export const NOTE_WORDS: Record<NoteKind, string> = { grant: 'gekregen', use: 'gebruikt' };
