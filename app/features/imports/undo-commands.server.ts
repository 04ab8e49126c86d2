import { settleRights } from '~/app/features/participations/participation-commands.server';
import { type Author, recordHappenings } from '~/app/features/trail/trail-commands.server';
import type { BoardDb } from '~/db/scope.server';
import { raiseVersion, settledBy } from './batch-commands.server';
import { findImport } from './import-queries.server';
import { ImportRefused, type RowChange } from './import-types';
import { writeRows } from './row-change-commands.server';
import { checkUndo } from './undo-check.server';

/** Brings back exactly what was before an import, in the caller's transaction. */
export async function undoBatch(board: BoardDb, importId: string, author: Author): Promise<void> {
  const found = await findImport(board, importId);
  if (!found) throw new ImportRefused('Deze import bestaat niet.');
  if (found.status !== 'committed')
    throw new ImportRefused('Deze import is niet ingevoerd of al ongedaan gemaakt.');
  const { changes, kept, obstacle } = await checkUndo(board, importId);
  if (obstacle !== null) throw new ImportRefused(obstacle);
  const back = changes.map((change) => ({
    ...change,
    before: change.after,
    after: kept.has(change.id) ? withoutPerson(change) : change.before,
  }));
  const { numUpdatedRows } = await board.query
    .updateTable('imports')
    .set({ status: 'undone', undone_at: author.at })
    .where('board_id', '=', board.boardId)
    .where('id', '=', importId)
    .where('status', '=', 'committed')
    .executeTakeFirst();
  if (Number(numUpdatedRows) !== 1) throw new ImportRefused('Deze import is al ongedaan gemaakt.');
  await raiseVersion(board, found.schoolId);
  await settleRights(board, author, settledBy(back), 'correction');
  await writeRows(board, back);
  await recordHappenings(board, author, [
    {
      action: found.kind === 'staff' ? 'staff.import-undone' : 'activities.import-undone',
      subjectType: 'import',
      subjectId: importId,
      before: { fileName: found.fileName, counts: found.counts },
    },
  ]);
}

/**
 * What stays of a new employee whom entries of the basic right point at: those can't be deleted and cancel out, so
 * the row stays, with nothing of the person in it.
 */
function withoutPerson({ before, after }: RowChange): RowChange['after'] {
  if (before !== null || after === null) return before;
  return {
    ...after,
    employee_number: null,
    first_name: '',
    infix: '',
    last_name: 'import ongedaan gemaakt',
    email: null,
    education_level: null,
    career_phase: null,
  };
}
