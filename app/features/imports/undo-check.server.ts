import type { BoardDb } from '~/db/scope.server';
import { IMPORT_TABLES, type RowChange } from './import-types';
import { equalRows } from './row-changes';
import {
  findReferences,
  listChanges,
  listRows,
  nameRows,
  namesErased,
  namesErasedPerson,
} from './undo-queries.server';
import { changedLater, closedLater, usedLater } from './undo-words';

/** What undoing an import would bring back, and why it can't be done, if so. */
export interface UndoCheck {
  changes: RowChange[];
  /** New employees that can't be deleted, because entries of the basic right that cancel out point at them. */
  kept: ReadonlySet<string>;
  obstacle: string | null;
}

/** Whether what an import wrote is still as it left it, and nothing else hangs on it. */
export async function checkUndo(board: BoardDb, importId: string): Promise<UndoCheck> {
  const changes = await listChanges(board, importId);
  if (await namesErased(board, changes))
    return { changes, kept: new Set(), obstacle: usedLater(namesErasedPerson, []) };
  const touched = await findTouched(board, importId, changes);
  if (touched !== null) return { changes, kept: new Set(), obstacle: touched };
  const { blocking, closed, kept } = await findReferences(board, changes);
  // What can't be taken away goes first: taking away the rest would not help.
  const [first] = closed.length > 0 ? [{ says: closedLater, names: closed }] : blocking;
  return { changes, kept, obstacle: first ? usedLater(first.says, first.names) : null };
}

/** What the import made or changed has to be as it left it; else undoing would take something else along. */
async function findTouched(
  board: BoardDb,
  importId: string,
  changes: readonly RowChange[],
): Promise<string | null> {
  for (const table of IMPORT_TABLES) {
    const own = changes.filter((change) => change.table === table);
    const now = await listRows(
      board,
      table,
      own.map((change) => change.id),
    );
    const touched = own.filter((change) => !equalRows(change.after, now.get(change.id) ?? null));
    if (touched.length === 0) continue;
    const { names, laterImport } = await nameRows(board, importId, touched);
    return changedLater(table, names, laterImport);
  }
  return null;
}
