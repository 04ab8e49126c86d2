import { withDefaults } from '~/app/domain/settings';
import type { SchoolRow } from '~/app/features/boards/board-queries.server';
import { findSettings } from '~/app/features/settings/settings-queries.server';
import type { BoardDb } from '~/db/scope.server';
import { type SchoolTerm, USUAL_RETENTION_YEARS } from './register-view';

/** How long each school keeps what it has of somebody who left. */
export async function findSchoolTerms(board: BoardDb, schools: readonly SchoolRow[]): Promise<SchoolTerm[]> {
  const terms: SchoolTerm[] = [];
  for (const { id, name } of schools) {
    const settings = withDefaults(await findSettings(board, id)) as { retentionYears?: number };
    terms.push({ school: name, years: settings.retentionYears ?? USUAL_RETENTION_YEARS });
  }
  return terms;
}
