import { EXAMPLE_TABLE } from '~/app/features/rules/example-table';
import { exampleRows } from '~/app/features/rules/examples-view.server';
import { REGISTER_TABLE, RULE_TABLE } from '~/app/features/rules/rule-table';
import {
  ownRuleRows,
  registerRuleRows,
  rulesOfDesk,
  ruleTableFor,
} from '~/app/features/rules/rules-of-desk.server';
import { tableSheet } from '~/app/ui/table/table-sheet.server';
import type { ExportTable } from './export-tables.server';

/** The rules and their worked examples; whoever is signed in at the school may take them along. */
export const RULE_EXPORTS: Record<string, ExportTable> = {
  [RULE_TABLE.name]: {
    action: 'rules.view',
    sheet: async (desk, search) =>
      tableSheet(ruleTableFor(desk, RULE_TABLE), ownRuleRows(rulesOfDesk(desk), desk), search),
  },
  [REGISTER_TABLE.name]: {
    action: 'rules.view',
    sheet: async (desk, search) =>
      tableSheet(ruleTableFor(desk, REGISTER_TABLE), registerRuleRows(rulesOfDesk(desk), desk), search),
  },
  [EXAMPLE_TABLE.name]: {
    action: 'rules.view',
    sheet: async (desk, search) => tableSheet(EXAMPLE_TABLE, await exampleRows(desk), search),
  },
};
