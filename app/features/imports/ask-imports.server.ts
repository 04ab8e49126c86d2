import type { SchoolDesk } from '~/app/server/guard.server';
import { type ImportLine, importLine } from './import-lines';
import { listImports } from './import-queries.server';
import { kindsFor } from './open-import.server';

/** The imports of this school of the kinds that the role may do. */
export async function askImports(desk: SchoolDesk): Promise<ImportLine[]> {
  const kinds = kindsFor(desk);
  const imports = await desk.read((board) => listImports(board, desk.school.id));
  return imports
    .filter(({ kind }) => kinds.includes(kind))
    .map((row) => importLine(row, `${desk.base}/import`));
}
