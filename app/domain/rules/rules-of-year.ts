import type { Sector } from '../people';
import type { SchoolYear } from '../school-year';
import { type RuleGap, ruleGaps } from './gaps';
import type { Rule } from './rule';
import type { RuleBook } from './rule-book';

export interface RulesOfYear {
  /** The agreement of the sector. */
  readonly own: readonly Rule[];
  /** The registers, as far as they were for this sector. */
  readonly register: readonly Rule[];
  /** What was laid down before and after, but not in (a part of) this year. */
  readonly gaps: readonly RuleGap[];
}

/** What holds in a school year: the rules at its start and those that begin within it. */
export function rulesOfYear(book: RuleBook, sector: Sector, year: SchoolYear): RulesOfYear {
  return {
    own: heldIn(book, sector, year),
    register: heldIn(book, 'REG', year).filter((rule) => isFor(rule, sector)),
    gaps: ruleGaps(book).filter(
      (gap) => gap.sector === sector && gap.from <= year.end && gap.until >= year.start,
    ),
  };
}

/** Whether a rule can hold at all in a sector. */
export function isFor({ sector, appliesTo }: Rule, school: Sector): boolean {
  return sector === 'REG' ? appliesTo === null || appliesTo.includes(school) : sector === school;
}

function heldIn(book: RuleBook, sector: Sector | 'REG', year: SchoolYear): Rule[] {
  const begins = book.rules.flatMap(({ validFrom }) =>
    validFrom !== null && validFrom > year.start && validFrom <= year.end ? [validFrom] : [],
  );
  const held = new Set([year.start, ...begins].flatMap((day) => book.inForce(sector, day)));
  return book.rules.filter((rule) => held.has(rule));
}

/** The other rules of the same sector and key for one of the same subjects, with the rule itself, oldest first. */
export function ruleHistory(book: RuleBook, rule: Rule): Rule[] {
  return book.rules
    .filter(({ sector, key }) => sector === rule.sector && key === rule.key)
    .filter(({ subjects }) => subjects.some((subject) => rule.subjects.includes(subject)))
    .sort((a, b) => order(a.validFrom, b.validFrom) || a.version - b.version);
}

const order = (a: string | null, b: string | null) => ((a ?? '') < (b ?? '') ? -1 : a === b ? 0 : 1);
