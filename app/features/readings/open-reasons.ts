/** Why P&O opens somebody's page. */
export const OPEN_REASONS = ['own-question', 'file-check', 'conversation', 'other'] as const;
export type OpenReason = (typeof OPEN_REASONS)[number];

export const OPEN_REASON_WORDS: Record<OpenReason, string> = {
  'own-question': 'vraag van de collega zelf',
  'file-check': 'controle van een verwerkt bestand',
  conversation: 'voorbereiding van een gesprek',
  other: 'anders',
};

/** What the trail keeps of it. */
export interface Opening {
  reason: OpenReason;
  explanation: string | null;
}

/** "voorbereiding van een gesprek: loopbaangesprek op 20 maart" */
export function openingText({ reason, explanation }: Opening): string {
  const word = OPEN_REASON_WORDS[reason];
  if (explanation === null) return word;
  return reason === 'other' ? explanation : `${word}: ${explanation}`;
}
