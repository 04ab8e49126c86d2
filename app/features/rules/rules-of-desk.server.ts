import { type RulesOfYear, rulesOfYear } from '~/app/domain/rules/rules-of-year';
import type { SchoolDesk } from '~/app/server/guard.server';
import type { TableDefinition } from '~/app/ui/table/table-types';
import { gapRow, inOrder, type RuleRow, ruleRow } from './rule-rows';
import { type REGISTER_TABLE, type RULE_TABLE, ruleTable } from './rule-table';

/** What holds at the school of a desk in its year. */
export const rulesOfDesk = ({ rules, school, year }: SchoolDesk): RulesOfYear =>
  rulesOfYear(rules, school.sector, year);

/** The rules of the agreement, with the gaps between them. */
export const ownRuleRows = ({ own, gaps }: RulesOfYear, { year }: SchoolDesk): RuleRow[] =>
  inOrder([...own.map((rule) => ruleRow(rule, year.first)), ...gaps.map(gapRow)]);

/** The rules of the registers. */
export const registerRuleRows = ({ register }: RulesOfYear, { year }: SchoolDesk): RuleRow[] =>
  inOrder(register.map((rule) => ruleRow(rule, year.first)));

/** A table of rules with the links that the reader at the desk may follow. */
export const ruleTableFor = (
  { base, may }: SchoolDesk,
  which: typeof RULE_TABLE | typeof REGISTER_TABLE,
): TableDefinition<RuleRow> =>
  ruleTable({ base, which, mayLayDown: ({ policy }) => policy !== null && may(policy.action) });
