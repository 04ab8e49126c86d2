import { addDays, type IsoDate } from '../dates';
import type { Rule, RuleSector, RuleSubject } from './rule';
import type { RuleBook } from './rule-book';

/** A time in which nothing is laid down of something that is laid down before and after; both ends included. */
export interface RuleGap {
  readonly sector: RuleSector;
  readonly key: string;
  readonly subject: RuleSubject;
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly before: Rule;
  readonly after: Rule;
}

/** The gaps between the rules of one sector, key and subject, oldest first; what holds for all fills the gaps of each. */
export function ruleGaps(book: RuleBook): RuleGap[] {
  const newest = book.rules.filter((rule) => book.byId(rule.id) === rule);
  const chains = new Map<string, { rule: Rule; subject: RuleSubject }[]>();
  for (const rule of newest) {
    for (const subject of rule.subjects) {
      const name = `${rule.sector} ${rule.key} ${subject}`;
      chains.set(name, [...(chains.get(name) ?? []), { rule, subject }]);
    }
  }
  return [...chains.values()].flatMap((chain) => {
    const [first] = chain;
    if (!first) return [];
    const { sector, key } = first.rule;
    const forAll = first.subject === 'all' ? [] : (chains.get(`${sector} ${key} all`) ?? []);
    const rules = [...chain, ...forAll].map(({ rule }) => rule);
    return gapsBetween(rules).map((gap) => ({ sector, key, subject: first.subject, ...gap }));
  });
}

function gapsBetween(rules: readonly Rule[]): Omit<RuleGap, 'sector' | 'key' | 'subject'>[] {
  const gaps: Omit<RuleGap, 'sector' | 'key' | 'subject'>[] = [];
  let furthest: Rule | null = null;
  for (const rule of [...rules].sort(byStart)) {
    if (furthest?.validUntil && rule.validFrom) {
      const from = addDays(furthest.validUntil, 1);
      if (from < rule.validFrom) {
        gaps.push({ from, until: addDays(rule.validFrom, -1), before: furthest, after: rule });
      }
    }
    if (!furthest || endsLater(rule, furthest)) furthest = rule;
  }
  return gaps;
}

const byStart = (a: Rule, b: Rule) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : 1);

const endsLater = (rule: Rule, other: Rule) =>
  other.validUntil !== null && (rule.validUntil === null || rule.validUntil > other.validUntil);
