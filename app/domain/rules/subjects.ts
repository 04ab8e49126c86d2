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
