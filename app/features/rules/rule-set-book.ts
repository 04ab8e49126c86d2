import type { Rule } from '~/app/domain/rules/rule';
import { RuleBook, RuleConflict } from '~/app/domain/rules/rule-book';

interface RulesOfSet {
  readonly rules: readonly Rule[];
}

/** A book with more rules in it; throws a RuleConflict that names both where two start on one date. */
export function bookOf(seeded: RuleBook, sets: readonly RulesOfSet[]): RuleBook {
  return new RuleBook(allOf(seeded, sets));
}

/**
 * The same of sets that were loaded before: where a later release of the product starts a rule on the day of a loaded
 * one, the board keeps what it loaded.
 */
export function standingBook(seeded: RuleBook, sets: readonly RulesOfSet[]): RuleBook {
  const isSeeded = new Set(seeded.rules);
  let rules = allOf(seeded, sets);
  for (;;) {
    try {
      return new RuleBook(rules);
    } catch (error) {
      if (!(error instanceof RuleConflict)) throw error;
      const dropped = [error.first, error.second].find((rule) => isSeeded.has(rule));
      if (!dropped) throw error;
      rules = rules.filter((rule) => rule !== dropped);
    }
  }
}

/** Every version once, also where two sets hold it. */
function allOf(seeded: RuleBook, sets: readonly RulesOfSet[]): Rule[] {
  const rules = new Map(seeded.rules.map((rule) => [nameOf(rule), rule]));
  for (const rule of sets.flatMap((set) => set.rules)) {
    if (!rules.has(nameOf(rule))) rules.set(nameOf(rule), rule);
  }
  return [...rules.values()];
}

const nameOf = ({ id, version }: Rule) => `${id} ${version}`;
