import type { IsoDate } from '~/app/domain/dates';
import type { Sector } from '~/app/domain/people';
import type { Rule } from '~/app/domain/rules/rule';
import type { RuleBook } from '~/app/domain/rules/rule-book';
import { isFor } from '~/app/domain/rules/rules-of-year';
import { SchoolYear } from '~/app/domain/school-year';

/** One rule that comes, goes, or is replaced by another version of it. */
export interface RuleChange {
  readonly before: Rule | null;
  readonly after: Rule | null;
}

/** What is different between two books: of each rule the version that is in use. */
export function ruleChanges(before: RuleBook, after: RuleBook): RuleChange[] {
  const ids = new Set([...after.rules, ...before.rules].map(({ id }) => id));
  return [...ids].flatMap((id) => {
    const change = { before: before.byId(id), after: after.byId(id) };
    return change.before?.version === change.after?.version ? [] : [change];
  });
}

const rulesIn = ({ before, after }: RuleChange): Rule[] => [before, after].filter((rule) => rule !== null);

/** Whether any of these changes can matter to a school of this sector. */
export const touches = (changes: readonly RuleChange[], sector: Sector): boolean =>
  changes.some((change) => rulesIn(change).some((rule) => isFor(rule, sector)));

/** The school years that the changes reach, up to and including the next; `since`: before it nothing is known. */
export function touchedYears(
  changes: readonly RuleChange[],
  { since, today }: { since: number; today: IsoDate },
): SchoolYear[] {
  const starts = changes.flatMap(rulesIn).map(({ validFrom }) => validFrom);
  const dated = starts.filter((start) => start !== null).map((start) => SchoolYear.of(start).first);
  const first = starts.includes(null) ? since : Math.max(since, Math.min(...dated));
  const last = SchoolYear.of(today).next.first;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
    SchoolYear.starting(first + index),
  );
}
