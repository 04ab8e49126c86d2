import { settleRights } from '~/app/features/participations/participation-commands.server';
import { type Author, recordHappenings } from '~/app/features/trail/trail-commands.server';
import { formatMoment } from '~/app/format/dates';
import type { BoardDb } from '~/db/scope.server';
import { raiseVersion, settledBy } from './batch-commands.server';
import { findImport } from './import-queries.server';
import { IMPORT_TABLES, ImportRefused, type ImportTable, type RowChange } from './import-types';
import { writeRows } from './row-change-commands.server';
import { equalRows } from './row-changes';
import { findReferences, listChanges, listRows, nameRows } from './undo-queries.server';

const TABLE_WORDS: Record<ImportTable, string> = {
  locations: 'een vestiging',
  teams: 'een team',
  employees: 'gegevens van een medewerker',
  jobs: 'een dienstverband',
  job_leaders: 'een leidinggevende',
  team_memberships: 'de teams van een medewerker',
  themes: 'een ontwikkelthema',
  activities: 'een activiteit',
  participations: 'een deelname',
};
const MOST_NAMES = 3;

/** Brings back exactly what was before an import, in the caller's transaction. */
export async function undoBatch(board: BoardDb, importId: string, author: Author): Promise<void> {
  const found = await findImport(board, importId);
  if (!found) throw new ImportRefused('Deze import bestaat niet.');
  if (found.status !== 'committed')
    throw new ImportRefused('Deze import is niet ingevoerd of al ongedaan gemaakt.');
  const changes = await listChanges(board, importId);
  await refuseWhenTouched(board, importId, changes);
  const kept = await refuseWhenUsed(board, changes);
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

/** What the import made or changed has to be as it left it; else undoing would take something else along. */
async function refuseWhenTouched(
  board: BoardDb,
  importId: string,
  changes: readonly RowChange[],
): Promise<void> {
  const touched: RowChange[] = [];
  for (const table of IMPORT_TABLES) {
    const own = changes.filter((change) => change.table === table);
    const now = await listRows(
      board,
      table,
      own.map((change) => change.id),
    );
    touched.push(...own.filter((change) => !equalRows(change.after, now.get(change.id) ?? null)));
  }
  if (touched.length === 0) return;
  const { names, laterImport } = await nameRows(board, importId, touched);
  const what = TABLE_WORDS[(touched[0] as RowChange).table];
  const by = laterImport
    ? ` Dat deed de import van ${formatMoment(laterImport.committedAt)} (${laterImport.fileName}); maak die eerst ongedaan.`
    : '';
  throw new ImportRefused(
    `Deze import kan niet meer ongedaan: daarna is ${what} veranderd${listed(names, 'van')}.${by}`,
  );
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

/** Answers which new employees can't be deleted, because entries of the basic right that cancel out point at them. */
async function refuseWhenUsed(board: BoardDb, changes: readonly RowChange[]): Promise<ReadonlySet<string>> {
  const references = await findReferences(board, changes);
  if (references.blocking.length > 0) {
    // What can't be taken away goes first: taking away the rest would not help.
    const lasting = references.blocking.filter((one) => one.lasting);
    const [first] = lasting.length > 0 ? lasting : references.blocking;
    const names = (lasting.length > 0 ? lasting : references.blocking).map((one) => one.name);
    throw new ImportRefused(
      `Deze import kan niet meer ongedaan: daarna is ${first?.what} ingevoerd${listed(names, 'voor')}. ${
        first?.lasting ? 'Een afgesloten schooljaar blijft afgesloten.' : 'Haal dat eerst weg.'
      }`,
    );
  }
  return references.kept;
}

function listed(names: readonly string[], word: string): string {
  const different = [...new Set(names.filter((name) => name !== ''))];
  if (different.length === 0) return '';
  const shown = different.slice(0, MOST_NAMES).join(', ');
  const more = different.length > MOST_NAMES ? ` en nog ${different.length - MOST_NAMES}` : '';
  return ` ${word} ${shown}${more}`;
}
