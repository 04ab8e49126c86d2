import { type Settled, settleRights } from '~/app/features/participations/participation-commands.server';
import { type Author, type Happening, recordHappenings } from '~/app/features/trail/trail-commands.server';
import { newId } from '~/db/ids';
import type { BoardDb } from '~/db/scope.server';
import type { ParticipationsTable } from '~/db/tables';
import type { KeptMapping } from './import-queries.server';
import { type ImportPlan, ImportRefused, type ImportResult, type RowChange } from './import-types';
import { keepChanges, writeRows } from './row-change-commands.server';

const CHANGED_MEANWHILE =
  'De gegevens van deze school zijn intussen veranderd. Bekijk de controle opnieuw en voer het dan in; er is niets geschreven.';

/** Where a batch comes from; `draftId` is the import that was kept as a draft. */
export interface BatchOrigin {
  fileName: string;
  kept: KeptMapping;
  draftId: string | null;
}

/** Writes a plan as one batch in the caller's transaction; refuses when the school changed since the plan was made. */
export async function writeBatch(
  board: BoardDb,
  author: Author,
  plan: ImportPlan,
  origin: BatchOrigin,
): Promise<ImportResult> {
  const { counts, errors, warnings, rowChanges } = plan;
  if (rowChanges.length === 0 && origin.draftId === null) return { importId: null, counts, errors, warnings };
  if (rowChanges.length > 0) await raiseVersion(board, plan.schoolId, plan.dataVersion);
  const importId = await keepImport(board, author, plan, origin);
  await writeRows(board, rowChanges);
  await keepChanges(board, importId, rowChanges);
  await settleRights(board, author, settledBy(rowChanges), 'import');
  await recordHappenings(board, author, happeningsOf(plan, importId, origin));
  return { importId, counts, errors, warnings };
}

/** Raises the school's version; with an expected one only when nobody was first. */
export async function raiseVersion(board: BoardDb, schoolId: string, expected?: number): Promise<void> {
  let update = board.query
    .updateTable('schools')
    .set((eb) => ({ data_version: eb('data_version', '+', 1) }))
    .where('board_id', '=', board.boardId)
    .where('id', '=', schoolId);
  if (expected !== undefined) update = update.where('data_version', '=', expected);
  const { numUpdatedRows } = await update.executeTakeFirst();
  if (Number(numUpdatedRows) !== 1) throw new ImportRefused(CHANGED_MEANWHILE);
}

async function keepImport(
  board: BoardDb,
  author: Author,
  plan: ImportPlan,
  origin: BatchOrigin,
): Promise<string> {
  const done = {
    status: 'committed' as const,
    mapping: JSON.stringify(origin.kept),
    counts: JSON.stringify(plan.counts),
    account_id: author.accountId,
    committed_at: author.at,
  };
  if (origin.draftId === null) {
    const id = newId();
    await board.query
      .insertInto('imports')
      .values({
        ...done,
        board_id: board.boardId,
        id,
        school_id: plan.schoolId,
        kind: plan.kind,
        file_name: origin.fileName,
        created_at: author.at,
        undone_at: null,
      })
      .execute();
    return id;
  }
  const { numUpdatedRows } = await board.query
    .updateTable('imports')
    .set(done)
    .where('board_id', '=', board.boardId)
    .where('id', '=', origin.draftId)
    .where('status', '=', 'draft')
    .executeTakeFirst();
  if (Number(numUpdatedRows) !== 1) throw new ImportRefused('Deze import is al ingevoerd.');
  await board.query
    .deleteFrom('import_files')
    .where('board_id', '=', board.boardId)
    .where('import_id', '=', origin.draftId)
    .execute();
  return origin.draftId;
}

/** The participations whose use of the basic right follows from these changes. */
export function settledBy(changes: readonly RowChange[]): Settled[] {
  return changes
    .filter((change) => change.table === 'participations')
    .map(({ id, after }) => ({ id, now: after as unknown as ParticipationsTable | null }));
}

function happeningsOf(plan: ImportPlan, importId: string, { fileName, draftId }: BatchOrigin): Happening[] {
  const action = plan.kind === 'staff' ? 'staff.imported' : 'activities.imported';
  const whole: Happening = {
    action,
    subjectType: 'import',
    subjectId: importId,
    ...(draftId === null ? {} : { before: { fileName, status: 'draft' } }),
    after: { fileName, counts: plan.counts },
  };
  const people = plan.people
    .filter((person) => person.changes.length > 0)
    .map(({ employeeId, changes }) => {
      const side = (key: 'before' | 'after') =>
        Object.fromEntries(changes.map((one) => [one.label, one[key]]));
      const wasThere = changes.some((one) => one.before !== null);
      return {
        action: plan.kind === 'staff' ? 'employee.imported' : 'participations.imported',
        subjectType: 'employee',
        subjectId: employeeId,
        ...(wasThere ? { before: side('before') } : {}),
        after: { importId, ...side('after') },
      };
    });
  return [whole, ...people];
}

/** Another school of the board may just have made the same person: that is for the next try, not a crash. */
export async function refusingClashes<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = (error as { code?: string }).code ?? '';
    if (code !== '23505' && !code.startsWith('SQLITE_CONSTRAINT_UNIQUE')) throw error;
    throw new ImportRefused(
      'Iemand anders heeft intussen hetzelfde ingevoerd. Bekijk de controle opnieuw; er is niets geschreven.',
    );
  }
}
