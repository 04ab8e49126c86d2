import type { Dashboard } from '~/app/features/figures/figure-types';
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
}

/** What the rules say, as sentences with their source. */
export function findingLines({ findings, periods }: Dashboard, base: string, isWhole = true): FindingLine[] {
  return toldFindings(findings, budgetPeriod(periods)).map(({ text, findings: told }) => {
    const citations = new Set(told.flatMap(({ citation }) => citation ?? []));
    // The figure behind it is the school's: of a part it would tell another number.
    const behind = told.find((finding) => finding.figure && (isWhole || isOfSchool(finding)));
    const ruleId = told.find((finding) => finding.ruleId !== null)?.ruleId ?? null;
    return {
      text,
      citation: citations.size > 0 ? [...citations].join('; ') : null,
      why: behind?.figure ? whyPathOfKey(base, behind.figure) : null,
      rule: ruleId === null ? null : rulePath(base, ruleId),
    };
  });
}

const isOfSchool = ({ subject }: Dashboard['findings'][number]) => subject.kind === 'calendar-year';
