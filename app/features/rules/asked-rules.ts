import type { IsoDate } from '~/app/domain/dates';
import type { Rule, RuleSector } from '~/app/domain/rules/rule';
import { RuleBook, type RuleQuery } from '~/app/domain/rules/rule-book';

/** A book with the same rules that remembers which of them it gave. */
export class AskedRules extends RuleBook {
  readonly given = new Set<string>();

  override find(query: RuleQuery): Rule | null {
    return this.note(super.find(query));
  }

  override started(query: RuleQuery): Rule | null {
    return this.note(super.started(query));
  }

  override byId(id: string, version?: number): Rule | null {
    return this.note(super.byId(id, version));
  }

  override inForce(sector: RuleSector, on: IsoDate): Rule[] {
    const rules = super.inForce(sector, on);
    for (const rule of rules) this.note(rule);
    return rules;
  }

  private note(rule: Rule | null): Rule | null {
    if (rule) this.given.add(rule.id);
    return rule;
  }
}
