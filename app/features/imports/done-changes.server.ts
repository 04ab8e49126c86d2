import type { SchoolDesk } from '~/app/server/guard.server';
import { type TableSheet, tableSheet } from '~/app/ui/table/table-sheet.server';
import type { TableDefinition, TableView } from '~/app/ui/table/table-types';
import { tableView } from '~/app/ui/table/table-view.server';
import type { BoardDb } from '~/db/scope.server';
import { CHANGES_TABLE, type ChangeRow, changeRows } from './check-tables';
import { type ImportRow, loadActivityState } from './import-queries.server';
import { keptPeople } from './kept-plan';
import { listChanges } from './undo-queries.server';

/** The table of the check; which row of the file told it is not kept. */
const KEPT_TABLE: TableDefinition<ChangeRow> = {
  ...CHANGES_TABLE,
  caption: 'Wat er veranderde',
  columns: CHANGES_TABLE.columns.filter(({ id }) => id !== 'rij'),
};

async function keptRows(board: BoardDb, { id, kind, schoolId }: ImportRow): Promise<ChangeRow[]> {
  const changes = await listChanges(board, id);
  const state = await loadActivityState(board, schoolId);
  return changeRows({ kind, people: keptPeople(kind, changes, state), errors: [] }) ?? [];
}

/** What a finished import changed, person by person; null for who may not see persons. */
export async function doneChanges(
  desk: SchoolDesk,
  found: ImportRow,
  { search, here }: { search: URLSearchParams; here: string },
): Promise<TableView | null> {
  if (!desk.may('persons.view')) return null;
  const rows = await desk.read((board) => keptRows(board, found));
  return tableView(KEPT_TABLE, rows, { search, exportPath: `${here}/export/${KEPT_TABLE.name}` });
}

/** The same list as a file. */
export async function doneSheet(
  desk: SchoolDesk,
  found: ImportRow,
  name: string,
  search: URLSearchParams,
): Promise<TableSheet | null> {
  if (name !== KEPT_TABLE.name || !desk.may('persons.view')) return null;
  return tableSheet(KEPT_TABLE, await desk.read((board) => keptRows(board, found)), search);
}
