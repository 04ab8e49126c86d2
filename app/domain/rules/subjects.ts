import type { RuleSubject } from './rule';

/** Words of the sources for the function categories of this product. */
const CATEGORY_WORDS: Readonly<Record<string, RuleSubject>> = {
  leraar: 'teacher',
  oop: 'support',
  directie: 'management',
  directielid: 'management',
};

const CONDITION = /\s*\(([^)]*)\)\s*$/;

/** `leraar|oop` gives teacher and support; a condition between brackets is left out; other bodies stay as named. */
export function subjectsOf(functionCategory: string): RuleSubject[] {
  return functionCategory
    .replace(CONDITION, '')
    .split('|')
    .map((word) => CATEGORY_WORDS[word.trim()] ?? word.trim());
}

const SCALES = /^([A-Z]+(?: or [A-Z]+)*) scale$/;

/** The salary scales that a rule is limited to: `directielid (A or D scale)` gives A and D; null is no limit. */
export function scalesOf(functionCategory: string): string[] | null {
  const [, scales] = SCALES.exec(CONDITION.exec(functionCategory)?.[1] ?? '') ?? [];
  return scales?.split(' or ') ?? null;
}
