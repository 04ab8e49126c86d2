import { raiseYearVersions } from '~/app/features/participations/year-version-commands.server';
import { inBatches, insertInBatches } from '~/db/batches';
import { newId } from '~/db/ids';
import type { BoardDb } from '~/db/scope.server';
import type { ParticipationsTable } from '~/db/tables';
import { IMPORT_TABLES, type ImportTable, type RowChange, type StoredRow } from './import-types';

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
  const told = columns.filter((column) => column !== 'board_id' && column !== 'id');
  for (const batch of inBatches(rows, columns.length)) {
    await board.query
      .insertInto(table)
      .values(batch as never)
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
  for (const batch of inBatches(ids, 1)) {
    await board.query
      .deleteFrom(table)
      .where('board_id', '=', board.boardId)
      .where('id', 'in', batch)
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
  await insertInBatches(board, 'import_changes', rows);
}
