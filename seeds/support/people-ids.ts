import { listEmployeesOfSchool } from '~/app/features/settings/settings-history-queries.server';
import type { BoardDb } from '~/db/scope.server';

/** Before any job of the story. */
const EVER = '1900-01-01';

/** Personeelsnummer -> id of everybody who has or had a job at these schools. */
export async function employeeIds(
  board: BoardDb,
  schoolIds: Iterable<string>,
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  for (const schoolId of schoolIds) {
    for (const row of await listEmployeesOfSchool(board, schoolId, EVER))
      ids.set(row.employee_number ?? '', row.id);
  }
  return ids;
}
