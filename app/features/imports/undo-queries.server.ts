import { inBatches } from '~/db/batches';
import type { BoardDb } from '~/db/scope.server';
import type { EmployeesTable, Tables } from '~/db/tables';
import type { ImportTable, RowChange, StoredRow } from './import-types';
import { nameOf } from './people-index';
import { fullName } from './person-names';

/** Of more changes than this the first ones tell which later import touched them. */
const MOST_IDS = 1_000;

/** What an import made, changed and took away, in the order of writing. */
export async function listChanges(board: BoardDb, importId: string): Promise<RowChange[]> {
  const rows = await board.query
    .selectFrom('import_changes')
    .select(['table_name', 'row_id', 'before', 'after'])
    .where('board_id', '=', board.boardId)
    .where('import_id', '=', importId)
    .orderBy('position')
    .execute();
  return rows.map((row) => ({
    table: row.table_name as ImportTable,
    id: row.row_id,
    before: row.before === null ? null : (JSON.parse(row.before) as StoredRow),
    after: row.after === null ? null : (JSON.parse(row.after) as StoredRow),
  }));
}

/** Rows of one table by id. */
export async function listRows(
  board: BoardDb,
  table: ImportTable,
  ids: readonly string[],
): Promise<Map<string, StoredRow>> {
  const found = new Map<string, StoredRow>();
  for (const batch of inBatches(ids, 1)) {
    const rows = await board.query
      .selectFrom(table as 'jobs')
      .selectAll()
      .where('board_id', '=', board.boardId)
      .where('id', 'in', batch)
      .execute();
    for (const row of rows) found.set(row.id, row as unknown as StoredRow);
  }
  return found;
}

interface NamedRows {
  names: string[];
  laterImport: { fileName: string; committedAt: string } | null;
}

/** Whose rows these are, and which later import changed them. */
export async function nameRows(
  board: BoardDb,
  importId: string,
  changes: readonly RowChange[],
): Promise<NamedRows> {
  const later = await board.query
    .selectFrom('import_changes as c')
    .innerJoin('imports as i', (join) =>
      join.onRef('i.board_id', '=', 'c.board_id').onRef('i.id', '=', 'c.import_id'),
    )
    .select(['i.file_name', 'i.committed_at'])
    .where('c.board_id', '=', board.boardId)
    .where(
      'c.row_id',
      'in',
      changes.slice(0, MOST_IDS).map((change) => change.id),
    )
    .where('i.status', '=', 'committed')
    .where('i.id', '!=', importId)
    .orderBy('i.committed_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  const people = changes.map((change) => personOf(change)).filter((id) => id !== null);
  return {
    names: await namesOf(board, people),
    laterImport: later?.committed_at ? { fileName: later.file_name, committedAt: later.committed_at } : null,
  };
}

function personOf(change: RowChange): string | null {
  if (change.table === 'employees') return change.id;
  const id = (change.after ?? change.before)?.employee_id;
  return typeof id === 'string' ? id : null;
}

async function namesOf(board: BoardDb, ids: readonly string[]): Promise<string[]> {
  const rows = await listRows(board, 'employees', [...new Set(ids)]);
  return [...rows.values()].map((row) => fullName(nameOf(row as unknown as EmployeesTable)));
}

interface References {
  blocking: { what: string; name: string; lasting?: boolean }[];
  /** Employees that can't be deleted, although nothing of theirs is left. */
  kept: Set<string>;
}

/** Every column that can point at a row an import made, with what stands there in words. */
const POINTERS: { table: keyof Tables; column: string; target: ImportTable; what: string }[] = [
  { table: 'jobs', column: 'employee_id', target: 'employees', what: 'een dienstverband' },
  { table: 'jobs', column: 'location_id', target: 'locations', what: 'een dienstverband' },
  { table: 'teams', column: 'location_id', target: 'locations', what: 'een team' },
  { table: 'job_leaders', column: 'leader_id', target: 'employees', what: 'een leidinggevende' },
  { table: 'job_leaders', column: 'job_id', target: 'jobs', what: 'een leidinggevende' },
  { table: 'team_memberships', column: 'employee_id', target: 'employees', what: 'een teamlid' },
  { table: 'team_memberships', column: 'team_id', target: 'teams', what: 'een teamlid' },
  { table: 'participations', column: 'employee_id', target: 'employees', what: 'een deelname' },
  { table: 'participations', column: 'job_id', target: 'jobs', what: 'een deelname' },
  { table: 'participations', column: 'team_id', target: 'teams', what: 'een deelname' },
  { table: 'participations', column: 'location_id', target: 'locations', what: 'een deelname' },
  { table: 'participations', column: 'activity_id', target: 'activities', what: 'een deelname' },
  { table: 'participations', column: 'theme_id', target: 'themes', what: 'een deelname' },
  { table: 'activities', column: 'theme_id', target: 'themes', what: 'een activiteit' },
  { table: 'accounts', column: 'employee_id', target: 'employees', what: 'een account' },
  { table: 'carry_over_agreements', column: 'employee_id', target: 'employees', what: 'een meeneemafspraak' },
];

/** What points at rows that an import made and is not of that import itself. */
export async function findReferences(board: BoardDb, changes: readonly RowChange[]): Promise<References> {
  const own = new Set(changes.map((change) => change.id));
  const made = changes.filter((change) => change.before === null);
  const blocking: References['blocking'] = [];
  for (const { table, column, target, what } of POINTERS) {
    const ids = made.filter((change) => change.table === target).map((change) => change.id);
    const rows = await pointing(board, table, column, ids);
    const others = rows.filter((row) => !own.has(String(row.id)));
    const names = await namesOf(
      board,
      others.slice(0, 10).flatMap((row) => (typeof row.employee_id === 'string' ? [row.employee_id] : [])),
    );
    if (others.length > 0)
      blocking.push(...(names.length > 0 ? names : ['']).map((name) => ({ what, name })));
  }
  const people = made.filter((change) => change.table === 'employees').map((change) => change.id);
  const entries = await pointing(board, 'right_entries', 'employee_id', people);
  const standing = unbalanced(entries);
  const closed = await namesOf(board, standing.closed);
  const used = await namesOf(board, standing.used);
  const noted = await namesOf(board, standing.noted);
  blocking.push(
    ...used.map((name) => ({ what: 'een deelname', name })),
    ...noted.map((name) => ({ what: 'een notitie over andere rechten', name })),
    ...closed.map((name) => ({ what: 'de afsluiting van een schooljaar', name, lasting: true })),
  );
  return { blocking, kept: new Set(entries.map((row) => String(row.employee_id))) };
}

type EntryOf = 'used' | 'closed' | 'noted';

/** The people of whom entries of a right still stand, because nothing countered them. */
function unbalanced(entries: readonly Record<string, unknown>[]): Record<EntryOf, string[]> {
  const sums = new Map<string, { employeeId: string; of: EntryOf; amount: number }>();
  for (const { employee_id, right_name, period, kind, amount } of entries) {
    const key = [employee_id, right_name, period, kind].join(' ');
    const known = sums.get(key)?.amount ?? 0;
    const isBasic = right_name === 'basic-hours' || right_name === 'basic-money';
    const of = !isBasic ? 'noted' : kind === 'use' || kind === 'consent' ? 'used' : 'closed';
    sums.set(key, { employeeId: String(employee_id), of, amount: known + Number(amount) });
  }
  const standing = [...sums.values()].filter(({ amount }) => amount !== 0);
  const people = (of: EntryOf) => standing.filter((one) => one.of === of).map(({ employeeId }) => employeeId);
  return { used: people('used'), closed: people('closed'), noted: people('noted') };
}

async function pointing(
  board: BoardDb,
  table: keyof Tables,
  column: string,
  ids: readonly string[],
): Promise<Record<string, unknown>[]> {
  const found: Record<string, unknown>[] = [];
  for (const batch of inBatches(ids, 1)) {
    const rows = await board.query
      .selectFrom(table as 'jobs')
      .selectAll()
      .where('board_id', '=', board.boardId)
      .where(column as 'id', 'in', batch)
      .execute();
    found.push(...(rows as unknown as Record<string, unknown>[]));
  }
  return found;
}
