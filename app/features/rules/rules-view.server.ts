import type { SchoolDesk } from '~/app/server/guard.server';
import { tableView } from '~/app/ui/table/table-view.server';
import { examplesPath } from './rule-path';
import type { RuleRow } from './rule-rows';
import { REGISTER_TABLE, RULE_TABLE } from './rule-table';
import { ownRuleRows, registerRuleRows, rulesOfDesk, ruleTableFor } from './rules-of-desk.server';
import { rulesSentence } from './rules-sentence';

/** The rules of the school and year of a desk, those of the register apart. */
export function rulesView(desk: SchoolDesk, search: URLSearchParams) {
  const { base, year } = desk;
  const held = rulesOfDesk(desk);
  const register = registerRuleRows(held, desk);
  const viewOf = (which: typeof RULE_TABLE | typeof REGISTER_TABLE, rows: readonly RuleRow[]) =>
    tableView(ruleTableFor(desk, which), rows, { search, exportPath: `${base}/export/${which.name}` });
  return {
    year: year.label,
    sentence: rulesSentence(held, year.label),
    table: viewOf(RULE_TABLE, ownRuleRows(held, desk)),
    register: register.length > 0 ? viewOf(REGISTER_TABLE, register) : null,
    examples: examplesPath(base),
  };
}

export type RulesView = ReturnType<typeof rulesView>;
