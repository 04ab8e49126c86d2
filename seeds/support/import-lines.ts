import { toSheet } from '~/app/features/imports/given-rows';
import { importTable } from '~/app/features/imports/import-commands.server';
import type { ImportOptions } from '~/app/features/imports/import-types';
import type { Author } from '~/app/features/trail/trail-commands.server';
import type { Database } from '~/db/connection.server';
import type { ImportKind } from '~/db/tables';
import type { SheetLine } from './staff/staff-file';

/** Brings one file of the story in; a story with an error in it is a mistake of the story. */
export async function importLines(
  db: Database,
  place: { boardId: string; schoolId: string },
  author: Author,
  file: { kind: ImportKind; name: string; lines: readonly SheetLine[]; options: Partial<ImportOptions> },
): Promise<void> {
  const result = await importTable(db, place.boardId, place.schoolId, author, {
    kind: file.kind,
    fileName: file.name,
    sheets: [toSheet(file.lines)],
    told: { headerRow: 1 },
    options: file.options,
  });
  const [error] = result.errors;
  if (!error) return;
  throw new Error(
    `${file.name} has ${result.errors.length} errors, such as row ${error.row}, ${error.column} ` +
      `"${error.value}": ${error.reason}`,
  );
}
