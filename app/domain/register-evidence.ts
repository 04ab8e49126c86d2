import { Exact } from './exact';

/** What an activity in a register file is, as far as its proof depends on it (000 s.7). */
export const EVIDENCE_CASES = ['validated', 'not-validated', 'self-study', 'informal'] as const;
export type EvidenceCase = (typeof EVIDENCE_CASES)[number];

export const EVIDENCE_PARTS = [
  'activity-number',
  'certificate',
  'proof-of-participation',
  'name-of-activity',
  'dates',
  'study-hours',
  'relevance',
  'use-in-practice',
  'description',
  'criteria-of-informal-learning',
] as const;
export type EvidencePart = (typeof EVIDENCE_PARTS)[number];

const NEEDED: Readonly<Record<EvidenceCase, readonly EvidencePart[]>> = {
  validated: ['activity-number', 'certificate'],
  'not-validated': ['relevance', 'proof-of-participation', 'name-of-activity', 'dates', 'study-hours'],
  'self-study': ['use-in-practice', 'dates', 'study-hours'],
  informal: ['criteria-of-informal-learning'],
};

/** What is still missing to show an activity to the register; a description is welcome, never needed (000 s.7). */
export function missingEvidence(kind: EvidenceCase, have: readonly EvidencePart[]): EvidencePart[] {
  return NEEDED[kind].filter((part) => !have.includes(part));
}

/** Register hours, unrounded. */
export interface ProvenHours {
  readonly accepted: Exact;
  /** Waits for a passed exam, test or assignment. */
  readonly pending: Exact;
}

/** Much self-study and online courses count once they are closed with a passed test, until then they wait (000 s.7). */
export function provenHours(hours: Exact, test: 'not-needed' | 'passed' | 'open'): ProvenHours {
  return test === 'open'
    ? { accepted: Exact.ZERO, pending: hours }
    : { accepted: hours, pending: Exact.ZERO };
}
