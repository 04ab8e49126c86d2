import type { IsoDate } from '../dates';
import type { Rule, RuleSector, RuleSubject } from './rule';

export interface RuleQuery {
  sector: RuleSector;
  key: string;
  subject: RuleSubject;
  /** The date on which the right arises. */
  on: IsoDate;
}

export class RuleConflict extends Error {
  constructor(
    readonly first: Rule,
    readonly second: Rule,
  ) {
    super(`Rules ${first.id} and ${second.id} start on the same date (${first.validFrom ?? 'always'})`);
    this.name = 'RuleConflict';
  }
}

/** All rules of all sectors, chosen by sector, key, subject and date. */
export class RuleBook {
  private readonly newestFirst = new Map<string, Rule[]>();
  private readonly byName = new Map<string, Rule[]>();

  /** Throws a RuleConflict that names both when two rules of one sector, key and subject start on one date. */
  constructor(readonly rules: readonly Rule[]) {
    for (const rule of rules) append(this.byName, rule.id, rule);
    for (const versions of this.byName.values()) versions.sort((a, b) => b.version - a.version);
    for (const [newest] of this.byName.values()) {
      for (const subject of newest?.subjects ?? []) {
        if (newest) append(this.newestFirst, bookKey(newest.sector, newest.key, subject), newest);
      }
    }
    for (const chain of this.newestFirst.values()) refuseEqualStarts(chain.sort(byStartDescending));
  }

  /** The rule with the latest start of those in force, else one for everybody; null is a gap: "niet vastgelegd". */
  find({ sector, key, subject, on }: RuleQuery): Rule | null {
    return this.latest(bookKey(sector, key, subject), on) ?? this.latest(bookKey(sector, key, 'all'), on);
  }

  /** The rule that started last on or before a date, also when it has ended since. */
  started({ sector, key, subject, on }: RuleQuery): Rule | null {
    const chain = this.newestFirst.get(bookKey(sector, key, subject));
    return chain?.find((rule) => (rule.validFrom ?? '') <= on) ?? null;
  }

  /** A rule by its id, in its newest or in the given version; null when there is none. */
  byId(id: string, version?: number): Rule | null {
    const versions = this.byName.get(id) ?? [];
    return versions.find((rule) => version === undefined || rule.version === version) ?? null;
  }

  /** What applies in a sector on a date: of each key and subject the latest start, in the order of the sources. */
  inForce(sector: RuleSector, on: IsoDate): Rule[] {
    const chosen = new Set<Rule>();
    for (const [name, chain] of this.newestFirst) {
      const rule = chain[0]?.sector === sector ? this.latest(name, on) : null;
      if (rule) chosen.add(rule);
    }
    return this.rules.filter((rule) => chosen.has(rule));
  }

  private latest(name: string, on: IsoDate): Rule | null {
    return this.newestFirst.get(name)?.find((rule) => isInForce(rule, on)) ?? null;
  }
}

/** Whether a rule holds on a day, both ends included. */
export function isInForce(rule: Rule, on: IsoDate): boolean {
  return (
    (rule.validFrom === null || rule.validFrom <= on) && (rule.validUntil === null || on <= rule.validUntil)
  );
}

const bookKey = (sector: RuleSector, key: string, subject: RuleSubject) => `${sector} ${key} ${subject}`;

const byStartDescending = (a: Rule, b: Rule) =>
  (a.validFrom ?? '') < (b.validFrom ?? '') ? 1 : (a.validFrom ?? '') > (b.validFrom ?? '') ? -1 : 0;

function refuseEqualStarts(chain: readonly Rule[]): void {
  chain.forEach((rule, index) => {
    const next = chain[index + 1];
    if (next && next.validFrom === rule.validFrom) throw new RuleConflict(rule, next);
  });
}

function append(map: Map<string, Rule[]>, name: string, rule: Rule): void {
  const list = map.get(name);
  if (list) list.push(rule);
  else map.set(name, [rule]);
}
