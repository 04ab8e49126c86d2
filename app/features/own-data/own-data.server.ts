import type { BoardDb } from '~/db/scope.server';
import { GATHERED, type Gathered, HIDDEN } from './gathered-tables';
import { LABELS } from './own-data-labels';
import {
  findNames,
  listAccountIds,
  listContents,
  listRowsBy,
  type StoredRow,
} from './own-data-queries.server';
import { type OwnValue, ownValue } from './own-value';

export interface OwnDataPart {
  title: string;
  rows: Record<string, OwnValue>[];
}

export interface OwnDataAsked {
  employeeId: string | null;
  accountId: string | null;
  /** Somebody else downloads it for the person: then without what is private. */
  forSomebody?: boolean;
}

/** Everything that the product holds about one person, part by part; the page, the JSON and the HTML show the same. */
export async function gatherOwnData(board: BoardDb, asked: OwnDataAsked): Promise<OwnDataPart[]> {
  const { employeeId, accountId, forSomebody } = asked;
  const accounts = employeeId ? await listAccountIds(board, employeeId) : [];
  const values: Record<Gathered['by'], string[]> = {
    employee: employeeId ? [employeeId] : [],
    account: [...new Set([...accounts, ...(accountId ? [accountId] : [])])],
    job: [],
    text: [],
    address: [],
    row: [],
  };
  values.row = [...values.employee, ...values.account];
  const parts: OwnDataPart[] = [];
  for (const gathered of GATHERED) {
    const { table, column, by } = gathered;
    const found = await listRowsBy(board, table, column, [...new Set(values[by])]);
    // That somebody wrote or shared something private is private as well.
    const rows = forSomebody
      ? found.filter(({ action }) => !String(action).startsWith('private-text.'))
      : found;
    note(values, gathered, rows);
    if (forSomebody && gathered.isPrivate) continue;
    if (table === 'accounts' && by === 'employee') continue;
    parts.push({ title: gathered.title, rows: await readable(board, gathered, rows) });
  }
  return parts;
}

/** What hangs on these rows is about the person as well. */
function note(values: Record<Gathered['by'], string[]>, { table, by }: Gathered, rows: StoredRow[]): void {
  const ids = rows.flatMap((row) => (typeof row.id === 'string' ? [row.id] : []));
  if (table === 'jobs') values.job.push(...ids);
  if (table === 'private_texts') values.text.push(...ids);
  for (const { email } of table === 'employees' || table === 'accounts' ? rows : [])
    if (typeof email === 'string') values.address.push(email);
  if (by === 'employee' && table !== 'job_leaders' && table !== 'substitutions') values.row.push(...ids);
}

async function readable(board: BoardDb, { table, without = [] }: Gathered, stored: StoredRow[]) {
  const rows = table === 'trail_entries' ? await withContents(board, stored) : stored;
  const names = await findNames(board, rows);
  return rows.map((row) => {
    const told: Record<string, OwnValue> = {};
    for (const [column, value] of Object.entries(row)) {
      if (HIDDEN.includes(column) || without.includes(column)) continue;
      told[LABELS[column] ?? column] = ownValue(column, value, names);
    }
    return told;
  });
}

async function withContents(board: BoardDb, rows: StoredRow[]): Promise<StoredRow[]> {
  const contents = await listContents(
    board,
    rows.map((row) => String(row.id)),
  );
  return rows.map((row) => ({ ...row, before: null, after: null, ...contents.get(row.id ?? '') }));
}
