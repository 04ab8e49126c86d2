import type { Dashboard } from '~/app/features/figures/figure-types';
import { findingSentence } from '~/app/format/findings';
import { whyPathOfKey } from './why-path';

export interface FindingLine {
  text: string;
  citation: string | null;
  why: string | null;
}

/** What the rules say, as sentences with their source. */
export function findingLines({ findings }: Dashboard, base: string): FindingLine[] {
  return findings.map((finding) => ({
    text: findingSentence(finding),
    citation: finding.citation,
    why: finding.figure && whyPathOfKey(base, finding.figure),
  }));
}
