import type { Action } from '~/app/domain/access';
import { accountTable } from '~/app/features/accounts/account-table';
import { askAccounts } from '~/app/features/accounts/ask-accounts.server';
import { askBoard, boardPlaces } from '~/app/features/board-overview/ask-board.server';
import { boardTable } from '~/app/features/board-overview/board-table';
import { REGISTER_TABLE } from '~/app/features/processing-register/register-table';
import { registerRows } from '~/app/features/processing-register/register-view';
import { findSchoolTerms } from '~/app/features/processing-register/school-terms.server';
import { ruleSetTable } from '~/app/features/rule-loading/rule-set-table';
import { listRuleSets } from '~/app/features/rules/rule-set-queries.server';
import { askTrail } from '~/app/features/trail-screen/ask-trail.server';
import { COUNTS_TABLE, TRAIL_TABLE } from '~/app/features/trail-screen/trail-tables';
import type { BoardDesk } from '~/app/server/open-board.server';
import { type TableSheet, tableSheet } from '~/app/ui/table/table-sheet.server';

/** A table of a board that can be taken along as a file. */
export interface BoardExport {
  action: Action;
  /** Only for a role at the whole board. */
  wholeBoard?: true;
  sheet(desk: BoardDesk, search: URLSearchParams): Promise<TableSheet>;
}

const TABLES: Record<string, BoardExport> = {
  scholen: {
    action: 'board.open',
    async sheet(desk, search) {
      const overview = await askBoard(desk);
      return tableSheet(boardTable(overview, boardPlaces(desk)), overview.schools, search);
    },
  },
  rekenregels: {
    action: 'rules.load',
    sheet: async (desk, search) =>
      tableSheet(ruleSetTable(`${desk.base}/rekenregels`), await desk.read(listRuleSets), search),
  },
  logboek: {
    action: 'trail.view',
    wholeBoard: true,
    sheet: async (desk, search) => tableSheet(TRAIL_TABLE, (await askTrail(desk, search)).rows, search),
  },
  'logboek-aantallen': {
    action: 'trail.view',
    wholeBoard: true,
    sheet: async (desk, search) => tableSheet(COUNTS_TABLE, (await askTrail(desk, search)).counts, search),
  },
  verwerkingsregister: {
    action: 'register.view',
    sheet: async (desk, search) =>
      tableSheet(
        REGISTER_TABLE,
        registerRows(await desk.read((board) => findSchoolTerms(board, desk.schools))),
        search,
      ),
  },
  accounts: {
    action: 'accounts.manage',
    sheet: async (desk, search) =>
      tableSheet(accountTable(`${desk.base}/accounts`), await askAccounts(desk), search),
  },
};

export const BOARD_EXPORT_NAMES = Object.keys(TABLES);

export const findBoardExport = (name: string): BoardExport | null =>
  Object.hasOwn(TABLES, name) ? (TABLES[name] ?? null) : null;
