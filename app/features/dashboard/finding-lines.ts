import type { Dashboard } from '~/app/features/figures/figure-types';
import { findingSentence } from '~/app/format/findings';
import { whyPathOfKey } from './why-path';

export interface FindingLine {
  text: string;
  citation: string | null;
  why: string | null;
}

/** What the rules say, as sentences with their source. */
export function findingLines({ findings }: Dashboard, base: string, isWhole = true): FindingLine[] {
  return findings.map((finding) => ({
    text: findingSentence(finding),
    citation: finding.citation,
    // The figure behind it is the school's: of a part it would tell another number.
    why: finding.figure && (isWhole || isOfSchool(finding)) ? whyPathOfKey(base, finding.figure) : null,
  }));
}

const isOfSchool = ({ subject }: Dashboard['findings'][number]) => subject.kind === 'calendar-year';
