import type { Dashboard } from '~/app/features/figures/figure-types';
import type { PeopleFinding } from '~/app/features/figures/people-checks';
import { rulePath } from '~/app/features/rules/rule-path';
import { toldFindings } from '~/app/format/findings';
import { budgetPeriod } from '~/app/format/right-words';
import { whyPathOfKey } from './why-path';

export interface FindingLine {
  text: string;
  citation: string | null;
  why: string | null;
  /** Where the rule is told about. */
  rule: string | null;
  /** The list of whom it is about, for who may see persons. */
  people: string | null;
}

/** The words of `bevinding` in the address of the list. */
const PEOPLE: Partial<Record<Dashboard['findings'][number]['check'], PeopleFinding>> = {
  'charged-above-right': 'boven-recht',
  'over-full-time': 'boven-voltijd',
  'right-not-defined': 'zonder-recht',
  'unused-right': 'vervalt',
  'without-team': 'zonder-team',
};

/** What the rules say, as sentences with their source. */
export function findingLines(
  { findings, periods, audience }: Dashboard,
  base: string,
  isWhole = true,
): FindingLine[] {
  return toldFindings(findings, budgetPeriod(periods)).map(({ text, findings: told }) => {
    const citations = new Set(told.flatMap(({ citation }) => citation ?? []));
    // The figure behind it is the school's: of a part it would tell another number.
    const behind = told.find((finding) => finding.figure && (isWhole || isOfSchool(finding)));
    const ruleId = told.find((finding) => finding.ruleId !== null)?.ruleId ?? null;
    return {
      text,
      citation: citations.size > 0 ? [...citations].join('; ') : null,
      why: behind?.figure ? whyPathOfKey(base, behind.figure) : null,
      people: audience === 'persons' && isWhole ? peoplePath(base, told[0]?.check) : null,
      rule: ruleId === null ? null : rulePath(base, ruleId),
    };
  });
}

const peoplePath = (base: string, check: keyof typeof PEOPLE | undefined): string | null => {
  const finding = check && PEOPLE[check];
  return finding ? `${base}/basisrecht?bevinding=${finding}#basisrecht-personen-naam` : null;
};

const isOfSchool = ({ subject }: Dashboard['findings'][number]) => subject.kind === 'calendar-year';
