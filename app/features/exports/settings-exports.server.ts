import type { Action } from '~/app/domain/access';
import { carryOverTable } from '~/app/features/settings/carry-over-table';
import { LOCATION_TABLE, RULE_CHOICE_TABLE } from '~/app/features/settings/choice-tables';
import {
  generalCostTable,
  HOUR_VALUE_TABLE,
  LUMPSUM_TABLE,
  PUPIL_COUNT_TABLE,
} from '~/app/features/settings/money-tables';
import {
  carryOverRows,
  generalCostRows,
  hourValueRows,
  locationRows,
  lumpsumRows,
  pupilCountRows,
  ruleChoiceRows,
} from '~/app/features/settings/settings-rows.server';
import { CLOSING_TABLE_NAME, closingTable } from '~/app/features/year-closing/closing-table';
import { closedBudget, closingLinesOf } from '~/app/features/year-closing/closing-view.server';
import type { SchoolDesk } from '~/app/server/guard.server';
import { tableSheet } from '~/app/ui/table/table-sheet.server';
import type { TableDefinition } from '~/app/ui/table/table-types';
import type { BoardDb } from '~/db/scope.server';
import type { ExportTable } from './export-tables.server';

const setting = <Row>(
  definition: TableDefinition<Row>,
  rows: (board: BoardDb, desk: SchoolDesk) => Promise<readonly Row[]>,
  action: Action = 'settings.view',
): Record<string, ExportTable> => ({
  [definition.name]: {
    action,
    sheet: async (desk, search) =>
      tableSheet(definition, await desk.read((board) => rows(board, desk)), search),
  },
});

/** The tables of the settings, each with the question that its part of the page asks. */
export const SETTINGS_EXPORTS: Record<string, ExportTable> = {
  ...setting(PUPIL_COUNT_TABLE, pupilCountRows),
  ...setting(LUMPSUM_TABLE, lumpsumRows),
  ...setting(HOUR_VALUE_TABLE, hourValueRows),
  ...setting(generalCostTable(null), generalCostRows),
  ...setting(RULE_CHOICE_TABLE, ruleChoiceRows),
  ...setting(LOCATION_TABLE, async (_board, desk) => locationRows(desk)),
  ...setting(carryOverTable('', []), carryOverRows, 'carry-over.agree'),
  [CLOSING_TABLE_NAME]: {
    action: 'year.close',
    sheet: async (desk, search) =>
      tableSheet(
        closingTable(desk.today > desk.year.end, closedBudget(desk)),
        await closingLinesOf(desk),
        search,
      ),
  },
};
