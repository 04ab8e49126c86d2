import { personName } from '~/app/format/person-name';
import { inBatches } from '~/db/batches';
import type { BoardDb } from '~/db/scope.server';
import type { Tables } from '~/db/tables';

export type StoredRow = Record<string, string | number | null>;

/** Rows of a table of which a column is one of these values. */
export async function listRowsBy(
  board: BoardDb,
  table: keyof Tables,
  column: string,
  values: readonly string[],
): Promise<StoredRow[]> {
  const found: StoredRow[] = [];
  for (const batch of inBatches(values, 1)) {
    const rows = await board.query
      .selectFrom(table as 'jobs')
      .selectAll()
      .where('board_id', '=', board.boardId)
      .where(column as 'id', 'in', batch)
      .execute();
    found.push(...(rows as unknown as StoredRow[]));
  }
  return found;
}

/** What the trail still holds of these entries. */
export async function listContents(board: BoardDb, entryIds: readonly string[]) {
  const rows = await listRowsBy(board, 'trail_contents', 'trail_entry_id', entryIds);
  return new Map(rows.map((row) => [row.trail_entry_id, { before: row.before, after: row.after }]));
}

/** The accounts of a person. */
export async function listAccountIds(board: BoardDb, employeeId: string): Promise<string[]> {
  const rows = await listRowsBy(board, 'accounts', 'employee_id', [employeeId]);
  return rows.map((row) => String(row.id));
}

const NAMED: readonly [column: string, table: keyof Tables, name: string][] = [
  ['school_id', 'schools', 'name'],
  ['team_id', 'teams', 'name'],
  ['location_id', 'locations', 'name'],
  ['theme_id', 'themes', 'name'],
  ['activity_id', 'activities', 'title'],
  ['job_id', 'jobs', 'function_name'],
  ['import_id', 'imports', 'file_name'],
  ['account_id', 'accounts', 'name'],
];
const PEOPLE = ['leader_id', 'substitute_id', 'shared_with_id'];

/** What the ids in these rows stand for, column by column. */
export async function findNames(board: BoardDb, rows: readonly StoredRow[]): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  const idsIn = (columns: readonly string[]) => [
    ...new Set(
      rows.flatMap((row) => columns.map((column) => row[column])).filter((id) => typeof id === 'string'),
    ),
  ];
  for (const [column, table, name] of NAMED) {
    for (const row of await listRowsBy(board, table, 'id', idsIn([column]) as string[]))
      names.set(String(row.id), String(row[name]));
  }
  for (const row of await listRowsBy(board, 'employees', 'id', idsIn(PEOPLE) as string[]))
    names.set(String(row.id), personName(row as never));
  return names;
}
