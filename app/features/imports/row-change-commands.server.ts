import { raiseYearVersions } from '~/app/features/participations/year-version-commands.server';
import { newId } from '~/db/ids';
import type { BoardDb } from '~/db/scope.server';
import type { ParticipationsTable } from '~/db/tables';
import { IMPORT_TABLES, type ImportTable, type RowChange, type StoredRow } from './import-types';

/** Bound values of one statement; SQLite allows 32,766 and PostgreSQL 65,535. */
const MOST_VALUES = 15_000;
const MOST_IDS = 1_000;

/** Writes rows as they will be: made and changed ones parents first, then what goes away, children first. */
export async function writeRows(board: BoardDb, changes: readonly RowChange[]): Promise<void> {
  for (const table of IMPORT_TABLES) {
    const own = changes.filter((change) => change.table === table);
    const gone = own.filter((change) => change.after === null).map((change) => change.id);
    // Children of a row that goes away were listed before it, so only leaves go away here.
    if (table === 'job_leaders' || table === 'team_memberships') await deleteRows(board, table, gone);
    await upsertRows(
      board,
      table,
      own.flatMap((change) => (change.after === null ? [] : [change.after])),
    );
  }
  for (const table of [...IMPORT_TABLES].reverse()) {
    if (table === 'job_leaders' || table === 'team_memberships') continue;
    const gone = changes.filter((change) => change.table === table && change.after === null);
    await deleteRows(
      board,
      table,
      gone.map((change) => change.id),
    );
  }
  await raiseYearVersions(board, participationsOf(changes));
}

/** As they were and as they are: one that goes to another school year changes both. */
function participationsOf(changes: readonly RowChange[]): ParticipationsTable[] {
  return changes
    .filter(({ table }) => table === 'participations')
    .flatMap(({ before, after }) => [before, after])
    .filter((row) => row !== null) as unknown as ParticipationsTable[];
}

async function upsertRows(board: BoardDb, table: ImportTable, rows: readonly StoredRow[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const step = Math.max(1, Math.floor(MOST_VALUES / Math.max(1, columns.length)));
  const told = columns.filter((column) => column !== 'board_id' && column !== 'id');
  for (let start = 0; start < rows.length; start += step) {
    await board.query
      .insertInto(table)
      .values(rows.slice(start, start + step) as never)
      .onConflict((conflict) =>
        conflict
          .columns(['board_id', 'id'])
          .doUpdateSet(
            (eb) =>
              Object.fromEntries(
                told.map((column) => [column, eb.ref(`excluded.${column}` as never)]),
              ) as never,
          ),
      )
      .execute();
  }
}

async function deleteRows(board: BoardDb, table: ImportTable, ids: readonly string[]): Promise<void> {
  for (let start = 0; start < ids.length; start += MOST_IDS) {
    await board.query
      .deleteFrom(table)
      .where('board_id', '=', board.boardId)
      .where('id', 'in', ids.slice(start, start + MOST_IDS))
      .execute();
  }
}

/** Keeps every row of an import as it was and became, so that it can be undone exactly. */
export async function keepChanges(
  board: BoardDb,
  importId: string,
  changes: readonly RowChange[],
): Promise<void> {
  const rows = changes.map((change, position) => ({
    board_id: board.boardId,
    id: newId(),
    import_id: importId,
    position,
    table_name: change.table,
    row_id: change.id,
    before: change.before && JSON.stringify(change.before),
    after: change.after && JSON.stringify(change.after),
  }));
  const step = Math.floor(MOST_VALUES / 8);
  for (let start = 0; start < rows.length; start += step) {
    await board.query
      .insertInto('import_changes')
      .values(rows.slice(start, start + step))
      .execute();
  }
}
